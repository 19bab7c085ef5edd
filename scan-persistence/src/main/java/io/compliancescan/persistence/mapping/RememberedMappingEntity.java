package io.compliancescan.persistence.mapping;

import io.compliancescan.mapping.RememberedMapping;
import io.compliancescan.persistence.column.JsonText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The newest mapping of files with the same headings. Only a query writes it, so that two who confirm at once can. */
@Entity
@Table(name = "remembered_mapping")
@IdClass(RememberedMappingEntity.Key.class)
@NamedQuery(
        name = RememberedMappingEntity.NEWEST,
        query = "SELECT r FROM RememberedMappingEntity r JOIN FETCH r.mapping WHERE r.organisation = :organisation"
                + " ORDER BY r.confirmedAt DESC, r.fingerprint")
@NamedQuery(
        name = RememberedMappingEntity.FIND,
        query = "SELECT r FROM RememberedMappingEntity r JOIN FETCH r.mapping WHERE r.organisation = :organisation"
                + " AND r.fingerprint = :fingerprint")
@NamedNativeQuery(
        name = RememberedMappingEntity.PUT,
        query = "INSERT INTO remembered_mapping (organisation_id, fingerprint, headings, mapping_id, confirmed_at)"
                + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE headings = VALUES(headings),"
                + " mapping_id = VALUES(mapping_id), confirmed_at = VALUES(confirmed_at)")
class RememberedMappingEntity {

    static final String NEWEST = "RememberedMapping.newest";
    static final String FIND = "RememberedMapping.find";
    static final String PUT = "RememberedMapping.put";

    private static final String HEADINGS = "headings";

    @Id
    @Column(name = "organisation_id")
    private String organisation;

    @Id
    private String fingerprint;

    private String headings;

    @ManyToOne
    @JoinColumn(name = "mapping_id")
    private MappingEntity mapping;

    @Column(name = "confirmed_at")
    private String confirmedAt;

    /** For JPA. */
    RememberedMappingEntity() {}

    RememberedMapping toDomain() {
        return new RememberedMapping(read(headings), mapping.toDomain());
    }

    /** The headings as JSON. */
    static String write(List<String> headings) {
        return JsonText.write(Map.of(HEADINGS, headings));
    }

    private static List<String> read(String headings) {
        List<?> list = (List<?>) JsonText.read(headings).get(HEADINGS);
        return list.stream().map(String.class::cast).toList();
    }

    /** Names an organisation's files with the same headings. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String organisation;
        private String fingerprint;

        /** For JPA. */
        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && organisation.equals(that.organisation)
                    && fingerprint.equals(that.fingerprint);
        }

        @Override
        public int hashCode() {
            return Objects.hash(organisation, fingerprint);
        }
    }
}
