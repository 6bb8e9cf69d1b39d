using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Incremental;

/// <summary>The files of a program and what it refers to. It holds no compilation: with one, all its symbols would stay in memory.</summary>
internal sealed class ProgramState
{
    private readonly ImmutableArray<MetadataReference> references;
    private readonly CompilationOptions? options;
    private readonly string? name;
    private readonly Dictionary<SyntaxTree, ScriptFile> byTree = [];
    private readonly Dictionary<FileId, ScriptFile> byId = [];

    public ProgramState(Compilation compilation, ScriptFile[] files)
        : this(files)
    {
        references = compilation.ExternalReferences;
        options = compilation.Options;
        name = compilation.AssemblyName;
    }

    private ProgramState(ScriptFile[] files)
    {
        Files = files;
        foreach (ScriptFile file in files)
        {
            byTree[file.Tree] = file;
            byId[file.Id] = file;
        }
    }

    public static ProgramState Empty { get; } = new([]);

    public ScriptFile[] Files { get; }

    public ScriptFile FileOf(SyntaxTree tree) => byTree[tree];

    public FileFacts? FactsOf(FileId file) => byId.TryGetValue(file, out ScriptFile? found) ? found.Facts : null;

    /// <summary>The file whose tree that is, which is at the same place more often than not; null where it has changed.</summary>
    public ScriptFile? FindFile(SyntaxTree tree, int place) =>
        place < Files.Length && Files[place].Tree == tree ? Files[place] : byTree.TryGetValue(tree, out ScriptFile? file) ? file : null;

    /// <summary>Whether, apart from its files, <paramref name="compilation"/> is as this one was.</summary>
    public bool MeansTheSame(Compilation compilation) =>
        name == compilation.AssemblyName
        && (options?.Equals(compilation.Options) ?? false)
        && !references.IsDefault
        && references.SequenceEqual(compilation.ExternalReferences);
}
