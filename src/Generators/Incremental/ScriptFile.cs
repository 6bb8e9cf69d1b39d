using Microsoft.CodeAnalysis;

namespace Barline.Generators.Incremental;

/// <summary>A file, with what was read for its candidates.</summary>
internal sealed class ScriptFile(FileId id, SyntaxTree tree, FileFacts facts)
{
    public FileId Id => id;

    public SyntaxTree Tree => tree;

    public FileFacts Facts => facts;

    /// <summary>What was read for each candidate; null for what must be read again.</summary>
    public ScriptEntry?[] Entries { get; } = new ScriptEntry?[facts.Candidates.Count];

    /// <summary>The place of each candidate among all scripts, which it keeps: what stands at other places is then seen to be what it was.</summary>
    public int[] Slots { get; } = new int[facts.Candidates.Count];
}
