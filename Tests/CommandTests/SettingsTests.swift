import Foundation
import IbidTestSupport
import Testing

@Suite struct SettingsTests {
    private func rows(
        _ folder: ScratchFolder, _ arguments: [String] = [], environment: [String: String] = [:]
    ) throws -> [String: [String]] {
        let outcome = try Program.run(
            ["status", "--config", "--format", "json"] + arguments, in: folder.path,
            environment: environment.merging(["HOME": folder.file("home"), "XDG_CONFIG_HOME": ""]) { one, _ in one })
        #expect(outcome.status == 0, "\(outcome.errors)")
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let settings = object?["settings"] as? [[String: String]] ?? []
        return Dictionary(
            settings.map { ($0["key"] ?? "", [$0["value"] ?? "", $0["origin"] ?? ""]) }, uniquingKeysWith: { $1 })
    }

    /// Flags come before the environment, that before the project's file, that before the user's.
    @Test func eachLayerHidesThoseBelow() throws {
        let folder = try ScratchFolder()
        #expect(try rows(folder)["limit"] == ["10", "default"])
        try folder.write(
            "# mine\nlimit = 7\nsnippet-words = 9\nindex = \"/tmp/mine.sqlite\"\n", to: "home/.config/ibid/config.toml")
        #expect(try rows(folder)["limit"] == ["7", folder.file("home/.config/ibid/config.toml") + ":2"])
        try folder.write("limit = 1_0 # ten\nindex = 'sub/x.sqlite'\n", to: ".ibid.toml")
        #expect(try rows(folder)["limit"] == ["10", ".ibid.toml:1"])
        #expect(try rows(folder)["index"] == ["sub/x.sqlite", ".ibid.toml:2"])
        #expect(try rows(folder)["snippet-words"]?.first == "9")
        #expect(try rows(folder, environment: ["IBID_LIMIT": "3"])["limit"] == ["3", "IBID_LIMIT"])
        #expect(try rows(folder, environment: ["IBID_INDEX": "e"])["index"] == ["e", "IBID_INDEX"])
        #expect(
            try rows(folder, ["--index", "f"], environment: ["IBID_INDEX": "e"])["index"] == ["f", "command line"])
    }

    @Test func settingsAreObeyed() throws {
        let folder = try ScratchFolder()
        try folder.write("limit = 1\nindex = \"x.sqlite\"\ncolor = \"always\"\n", to: ".ibid.toml")
        #expect(try Program.run(["index", Project.root + "/Corpus"], in: folder.path).status == 0)
        #expect(FileManager.default.fileExists(atPath: folder.file("x.sqlite")))
        let one = try Program.run(["search", "mali", "--format", "jsonl"], in: folder.path)
        #expect(one.output.split(separator: "\n").count == 2)
        let three = try Program.run(["search", "mali", "--format", "jsonl", "--limit", "3"], in: folder.path)
        #expect(three.output.split(separator: "\n").count == 4)
        #expect(try Program.run(["search", "ransom"], in: folder.path).output.contains("\u{1B}["))
    }

    /// Whoever enters a folder has not chosen what its file says.
    @Test(arguments: ["jobs = 2", "index = \"/etc/x.sqlite\"", "index = \"../x.sqlite\"", "max-file-size = 1"])
    func aProjectMayNotSetEverything(line: String) throws {
        let folder = try ScratchFolder()
        try folder.write(line + "\n", to: ".ibid.toml")
        let key = String(line.prefix { $0 != " " })
        #expect(try rows(folder)[key]?.last == "default")
        let outcome = try Program.run(["status", "--config"], in: folder.path)
        #expect(outcome.errors.contains(".ibid.toml: \(key) is passed over"))
    }

    @Test(arguments: [
        ["sources", "list"], ["sources"], ["sources", "same", "s0", "s1"], ["search", "a", "--limit", "0"],
    ])
    func whatIsPassedOverIsToldOnce(arguments: [String]) throws {
        let folder = try ScratchFolder()
        try folder.write("jobs = 2\n", to: ".ibid.toml")
        let outcome = try Program.run(arguments, in: folder.path)
        #expect(outcome.status != 0)
        #expect(outcome.errors.components(separatedBy: "is passed over").count == 2, "\(outcome.errors)")
        let quiet = try Program.run(arguments + ["--quiet"], in: folder.path)
        #expect(!quiet.errors.contains("is passed over"))
    }

    @Test(
        arguments: [
            ("nonsense = 1", "line 1", "nonsense"), ("\nlimit = 0", "line 2", "1 to 1000"),
            ("limit = \"a\"", "line 1", "1 to 1000"), ("limit = 1\nlimit = 2", "line 2", "twice"),
            ("[search]", "line 1", "key = value"), ("limit", "line 1", "key = value"),
            ("limit = 1 2", "line 1", "key = value"), ("limit = 01", "line 1", "key = value"),
            ("index = \"a", "line 1", "key = value"), ("index = \"\\q\"", "line 1", "key = value"),
            ("index = [1]", "line 1", "key = value"), ("a.b = 1", "line 1", "key = value"),
            ("color = true", "line 1", "auto, always or never"),
        ] as [(String, String, String)])
    func faultsAreTold(text: String, place: String, hint: String) throws {
        let folder = try ScratchFolder()
        try folder.write(text + "\n", to: ".ibid.toml")
        let outcome = try Program.run(["search", "x"], in: folder.path)
        #expect(outcome.status == 2 && outcome.output.isEmpty)
        #expect(outcome.errors.contains(place) && outcome.errors.contains(hint), "\(outcome.errors)")
    }

    /// Dotfiles are mostly links; a project's file may not be one, since nobody knows where it leads.
    @Test func linksAreFollowedToTheUsersFile() throws {
        let folder = try ScratchFolder()
        try folder.write("limit = 7\n", to: "dotfiles/ibid.toml")
        try folder.write("", to: "home/.config/ibid/other")
        let link = folder.file("home/.config/ibid/config.toml")
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: folder.file("dotfiles/ibid.toml"))
        #expect(try rows(folder)["limit"] == ["7", link + ":1"])
        try FileManager.default.removeItem(atPath: folder.file("dotfiles/ibid.toml"))
        #expect(try rows(folder)["limit"] == ["10", "default"])
        try folder.write("limit = 8\n", to: "dotfiles/ibid.toml")
        try FileManager.default.createSymbolicLink(
            atPath: folder.file(".ibid.toml"), withDestinationPath: folder.file("dotfiles/ibid.toml"))
        let outcome = try Program.run(["status", "--config"], in: folder.path)
        #expect(outcome.status == 2 && outcome.errors.contains(".ibid.toml: cannot be read"))
    }

    /// As under `sudo -u` with the home of somebody else, or in a service whose home is no folder.
    @Test func aHomeThatCannotBeEnteredSetsNothing() throws {
        let folder = try ScratchFolder()
        try folder.write("limit = 7\n", to: "home/.config/ibid/config.toml")
        let file = folder.file("home/.config/ibid/config.toml")
        #expect(try rows(folder, environment: ["HOME": file])["limit"] == ["10", "default"])
        #expect(try rows(folder, environment: ["XDG_CONFIG_HOME": "/dev/null"])["limit"] == ["10", "default"])
        #expect(chmod(folder.file("home/.config"), 0) == 0)
        defer { chmod(folder.file("home/.config"), 0o700) }
        let outcome = try Program.run(
            ["status", "--config"], in: folder.path, environment: ["HOME": folder.file("home"), "XDG_CONFIG_HOME": ""])
        // Root enters every folder.
        let isRoot = geteuid() == 0
        #expect(outcome.status == 0 && outcome.output.contains(isRoot ? "limit = 7" : "limit = 10"))
        #expect(outcome.errors.contains(file + ": its folder may not be entered") != isRoot)
    }

    @Test func theEnvironmentIsChecked() throws {
        let folder = try ScratchFolder()
        let outcome = try Program.run(["search", "x"], in: folder.path, environment: ["IBID_LIMIT": "many"])
        #expect(outcome.status == 2 && outcome.errors.contains("IBID_LIMIT"))
    }
}
