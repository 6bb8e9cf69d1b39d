namespace Barline.Testing;

/// <summary>A file of a test's program.</summary>
/// <param name="Path">Its path, which orders parts of a class.</param>
/// <param name="Text">Its source.</param>
public sealed record SourceFile(string Path, string Text);
