namespace Barline.Testing;

/// <summary>A finding that a test expects: its id, and the piece of source on which it is reported.</summary>
public sealed record MarkedSpan(string Id, int Start, int Length);
