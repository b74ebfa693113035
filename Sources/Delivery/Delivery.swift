/// Editions to where they are wanted, one channel per way.
///
/// A `Dispatch` is what is to be delivered: the name and day of a brief, and its editions as a
/// function of the revision number, since the number is printed in them. A `DeliveryChannel`
/// decides whether anything is new, takes the next free revision where it is, and answers with a
/// `Receipt`. What a channel promises is the same for all of them: everything or nothing, the same
/// bytes never twice, and a refusal that names the place, the reason and the remedy.
///
/// The folder channel writes every file beside its final place, forces it to the disk and renames
/// it; the manifest comes last, so a folder whose manifest names a revision holds all of it. A run
/// that was killed leaves files that the next run completes or replaces.
///
/// Rejected: a new revision for every run (a repeated command must change nothing), and writing
/// straight to the final name (a full disk would leave half a brief that looks whole).
package enum Delivery {}
