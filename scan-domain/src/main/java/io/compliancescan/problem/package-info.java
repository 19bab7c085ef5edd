/** How the product says no: what is wrong, where, and what to do. */
package io.compliancescan.problem;
