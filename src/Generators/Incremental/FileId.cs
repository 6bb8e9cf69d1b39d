namespace Barline.Generators.Incremental;

/// <summary>Stands for a file through its edits.</summary>
internal sealed class FileId;
