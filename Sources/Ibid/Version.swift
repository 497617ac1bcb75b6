/// The version of the program, as `--version`, pages, entity tags and protocols name it.
package enum Version {
    package static let text = "0.1.0"
}
