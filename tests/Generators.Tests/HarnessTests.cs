using Barline.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Barline.Generators.Tests;

/// <summary>The harness fails where it must: a check that cannot fail shows nothing.</summary>
public sealed class HarnessTests
{
    private const string script = "using Barline; [Strategy] public partial class Mine { void Process(Bar bar) { } }";

    [Fact]
    public void Compiler_objects_are_found_however_deep_they_lie()
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText("class C;", cancellationToken: TestContext.Current.CancellationToken);
        object[] nested = [new { Deep = new List<object> { tree.GetRoot(TestContext.Current.CancellationToken) } }];

        Assert.NotNull(CompilerObjects.Find(nested));
        Assert.NotNull(CompilerObjects.Find(Location.Create(tree, default)));
        Assert.NotNull(CompilerObjects.Find(TestCompilation.Create([]).Assembly));
        Assert.Null(CompilerObjects.Find(new { Text = "x", Numbers = new[] { 1, 2 } }));
    }

    [Fact]
    public void Marks_give_spans_and_vanish_from_the_source()
    {
        Markup markup = Markup.Parse("a {|X1:b {|X2:c|}|} d");

        Assert.Equal("a b c d", markup.Text);
        Assert.Equal([new MarkedSpan("X1", 2, 3), new MarkedSpan("X2", 4, 1)], markup.Spans);
        Assert.Throws<TestFailureException>(() => Markup.Parse("{|X1:open"));
    }

    [Fact]
    public void Snapshot_that_differs_fails()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1", "Snapshots are being written.");
        DirectoryInfo folder = Directory.CreateTempSubdirectory();

        Assert.Throws<TestFailureException>(() => Snapshot.Compare(GeneratorRun.Of(script).Sources, Path.Combine(folder.FullName, "Harness.cs"), "Missing"));

        folder.Delete(recursive: true);
    }

    [Fact]
    public void Warning_in_a_program_fails() =>
        Assert.Throws<TestFailureException>(() => GeneratorRun.Of(script.Replace("{ }", "{ int unused; }", StringComparison.Ordinal)).AssertClean());

    [Fact]
    public void Unexpected_and_missing_findings_fail()
    {
        Assert.Throws<TestFailureException>(() => AnalyzerTest.Verify("using Barline; [Strategy] public partial class Mine { }"));
        Assert.Throws<TestFailureException>(() => AnalyzerTest.Verify(script.Replace("Mine", "{|BAR0001:Mine|}", StringComparison.Ordinal)));
    }
}
