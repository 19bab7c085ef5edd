-- Sixteen connections that pause for 4 ms on average ask about half as often as they could.
function delay()
    return math.random(0, 8)
end
