using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Barline.Generators.Incremental;

/// <summary>The files of a program and what it refers to. It holds no compilation: with one, all its symbols would stay in memory.</summary>
internal sealed class ProgramState
{
    private readonly Dictionary<SyntaxTree, ScriptFile> byTree = [];
    private readonly Dictionary<FileId, ScriptFile> byId = [];
    private ImmutableArray<MetadataReference> references;
    private CompilationOptions? options;
    private string? name;

    public ScriptFile[] Files { get; private set; } = [];

    public ScriptFile FileOf(SyntaxTree tree) => byTree[tree];

    public FileFacts? FactsOf(FileId file) => byId.TryGetValue(file, out ScriptFile? found) ? found.Facts : null;

    /// <summary>The file whose tree that is; null where there is none.</summary>
    public ScriptFile? FindFile(SyntaxTree tree) => byTree.TryGetValue(tree, out ScriptFile? file) ? file : null;

    /// <summary>The files of a compilation, in its order.</summary>
    public static ImmutableArray<SyntaxTree> TreesOf(Compilation compilation) =>
        compilation is CSharpCompilation program ? program.SyntaxTrees : [.. compilation.SyntaxTrees];

    /// <summary>Whether, apart from its files, <paramref name="compilation"/> is as this one was.</summary>
    public bool MeansTheSame(Compilation compilation) =>
        name == compilation.AssemblyName
        && (ReferenceEquals(options, compilation.Options) || (options?.Equals(compilation.Options) ?? false))
        && !references.IsDefault
        && (references == compilation.ExternalReferences || references.SequenceEqual(compilation.ExternalReferences));

    /// <summary>Becomes the state of another compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="files">Its files.</param>
    /// <param name="removed">Those that are not among them any more.</param>
    /// <param name="added">The places of those that are new.</param>
    public void Become(Compilation compilation, ScriptFile[] files, IEnumerable<ScriptFile> removed, IEnumerable<int> added)
    {
        references = compilation.ExternalReferences;
        options = compilation.Options;
        name = compilation.AssemblyName;
        Files = files;
        foreach (ScriptFile file in removed)
        {
            byTree.Remove(file.Tree);
            byId.Remove(file.Id);
        }

        foreach (int place in added)
        {
            byTree.Add(files[place].Tree, files[place]);
            byId[files[place].Id] = files[place];
        }
    }
}
