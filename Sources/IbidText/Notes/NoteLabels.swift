internal import IbidModel

/// Which notes of a document bear a label.
struct NoteLabels {
    /// How many note blocks there are.
    let blockCount: Int
    /// By block, the positions of each label's notes.
    private let notes: [[String: [Int]]]
    /// The blocks that hold a label, ascending.
    private let blocks: [String: [Int]]

    /// Takes a document's blocks. Linear in their notes.
    init(_ noteBlocks: [NoteBlock]) {
        blockCount = noteBlocks.count
        notes = noteBlocks.map { block in
            Dictionary(grouping: block.notes.indices, by: { block.notes[$0].label })
        }
        var blocks: [String: [Int]] = [:]
        for (block, labels) in notes.enumerated() {
            for label in labels.keys { blocks[label, default: []].append(block) }
        }
        self.blocks = blocks
    }

    /// The positions of the notes of block `block` that bear `label`, ascending.
    func notes(_ label: String, in block: Int) -> [Int] { notes[block][label] ?? [] }

    /// The block nearest to `block` that holds `label`, the earlier one of two; `nil` where none does.
    func nearestBlock(with label: String, to block: Int) -> Int? {
        guard let holders = blocks[label] else { return nil }
        let next = holders.sortedIndex(where: { $0 >= block })
        let near = holders[max(0, next - 1)..<min(holders.count, next + 1)]
        return near.min { abs($0 - block) < abs($1 - block) }
    }
}
