using System.Collections.Immutable;
using System.Text;
using Barline.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Barline.Testing;

/// <summary>A workspace with one project, whose compilations are those of <see cref="TestCompilation"/>, with the generator at work.</summary>
internal static class TestWorkspace
{
    /// <summary>Opens a project made of the sources.</summary>
    public static Project Open(AdhocWorkspace workspace, params string[] sources)
    {
        CSharpCompilation pattern = TestCompilation.Create(GeneratorRun.Files(sources));
        ProjectId id = ProjectId.CreateNewId();
        ProjectInfo info = ProjectInfo.Create(
            id, VersionStamp.Default, pattern.AssemblyName!, pattern.AssemblyName!, LanguageNames.CSharp,
            compilationOptions: pattern.Options,
            parseOptions: TestCompilation.ParseOptions,
            documents: pattern.SyntaxTrees.Select(tree => Document(id, tree)),
            metadataReferences: pattern.References,
            analyzerReferences: [new GeneratorReference()]);
        return workspace.AddProject(info);
    }

    private static DocumentInfo Document(ProjectId project, SyntaxTree tree)
    {
        SourceText text = SourceText.From(tree.ToString(), Encoding.UTF8);
        return DocumentInfo.Create(
            DocumentId.CreateNewId(project), tree.FilePath,
            loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default)),
            filePath: tree.FilePath);
    }

    /// <summary>The generator, as a project refers to it.</summary>
    private sealed class GeneratorReference : AnalyzerReference
    {
        // The workspace finds a reference by the generator that it gave.
        private readonly ImmutableArray<ISourceGenerator> generators = [new ScriptGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id => nameof(ScriptGenerator);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => generators;

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;
    }
}
