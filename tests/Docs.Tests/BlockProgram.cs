using System.Collections.Immutable;
using Barline.Hosting;
using Barline.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Docs.Tests;

/// <summary>
/// Makes a program of a block. It sees the types of the blocks above it on the page. The note above a block may say <c>given: STATEMENTS</c>, which
/// come before its own; <c>in: Process</c> and <c>in: Setup</c>, which make it that method of a strategy; <c>in: script</c>, which makes it
/// members of one; and <c>error: BAR1001</c>, which it must then have.
/// </summary>
internal static class BlockProgram
{
    private static readonly string[] accepted =
    [
        "CS0105", // A using that is there already.
        "CS0168", // A variable that a page shows and does not use,
        "CS0219", // or assigns and does not use.
        "CS1591", // Members without documentation.
    ];

    /// <summary>What compiler, generator and analyzers have to say.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(Block block)
    {
        CompilationUnitSyntax code = Wrap(block);
        HashSet<string> own = [.. code.Members.OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text)];
        IEnumerable<string> above = Page.Read(block.Page).Blocks
            .Where(other => other.Language == "csharp" && other.Line < block.Line && other.NoteOf("error") is null)
            .SelectMany(other => Wrap(other).Members.OfType<BaseTypeDeclarationSyntax>())
            .GroupBy(type => type.Identifier.Text)
            .Where(group => !own.Contains(group.Key))
            .Select(group => group.Last().ToFullString());
        bool isProgram = code.Members.OfType<GlobalStatementSyntax>().Any();
        string source = $"using Barline;\nusing Barline.Hosting;\n{code.ToFullString()}\n{string.Join('\n', above)}";
        CSharpCompilation compilation = TestCompilation.Create(
            [new SourceFile(block.ToString(), source)], references: [MetadataReference.CreateFromFile(typeof(StrategyHost).Assembly.Location)]);
        GeneratorRun run = GeneratorRun.Of(isProgram ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)) : compilation);
        return [.. run.Diagnostics.Concat(AnalyzerRun.Of(run.Output)).Where(found => !accepted.Contains(found.Id))];
    }

    private static CompilationUnitSyntax Wrap(Block block)
    {
        string content = block.NoteOf("in") switch
        {
            null => block.Content,
            "Process" => Script($"void Process(Bar bar)\n{{\n{block.Content}}}\n"),
            "Setup" => Script($"void Setup()\n{{\n{block.Content}}}\nvoid Process() {{ }}\n"),
            "script" when block.Content.Contains(" Process(", StringComparison.Ordinal) => Script(block.Content),
            "script" => Script(block.Content + "void Process() { }\n"),
            string other => throw new InvalidOperationException($"{block}: a block is in Process, Setup or script, not in {other}."),
        };
        return SyntaxFactory.ParseCompilationUnit($"{block.NoteOf("given")}\n{content}", options: TestCompilation.ParseOptions);
    }

    private static string Script(string members) => $"[Strategy]\npublic partial class Example\n{{\n{members}}}\n";
}
