namespace Barline.Generators.Incremental;

/// <summary>The body, or the bodies, of one member.</summary>
/// <param name="File">The file.</param>
/// <param name="Number">The member's number in <see cref="FileFacts.Members"/>.</param>
internal readonly record struct BodyId(FileId File, int Number);
