/// A derived blob whose bytes are not those that were written.
struct DamagedBlob: Error {
    let table: String
    let row: Int
}
