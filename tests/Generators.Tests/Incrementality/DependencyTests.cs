using Barline.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Tests.Incrementality;

/// <summary>
/// Whatever a script is written from, an edit of it reaches the script, also where it stands in another file: after each edit the generated
/// files are those that a run without a past writes.
/// </summary>
public sealed class DependencyTests
{
    private const string script =
        """
        using Barline;
        using Samples.Tools;

        namespace Samples;

        [Strategy]
        [Uses<StatsNamespace>]
        public partial class Mine : Common
        {
            [Input(Min = Limits.Low)] public int Length { get; init; } = Limits.High;
            [Input] public Mode Mode { get; init; } = Mode.Fast;
            [Shared] public partial Kind Kind { get; set; }
            [Output] public Measure.Value Last { get; private set; }

            private Rsi rsi;

            void Setup()
            {
                rsi = Import(new Rsi());
                Import(Factory.Make());
                Import(Factory.Box.Content);
                Prepare();
                Input.Int("Number", Numbers.Default);
            }

            void Process(Bar bar) { }
        }
        """;

    private static readonly (string Path, string Text)[] program =
    [
        ("Mine.cs", script),
        ("Part.cs", "namespace Samples; partial class Mine { void Unused() { } }"),
        ("Common.cs",
            """
            using Barline;

            namespace Samples;

            public abstract class Common : Root
            {
                [Input] public double Width { get; init; } = 2;

                protected abstract void Never();

                protected virtual void Prepare() => Helper();

                private void Helper() { }
            }

            public abstract class Root { }
            """.Replace("    protected abstract void Never();\n\n", "", StringComparison.Ordinal)),
        ("Limits.cs", "namespace Samples; public static class Limits { public const int Low = Hidden; public const int High = 30; private const int Hidden = More.Low; }"),
        ("More.cs", "namespace Samples; public static class More { public const int Low = 1; }"),
        ("Mode.cs", "namespace Samples; public enum Mode { Slow, Fast }"),
        ("Kind.cs", "namespace Samples; public struct Kind { }"),
        ("Measure.cs", "namespace Samples.Tools; public class Measure { public struct Value { } }"),
        ("Stats.cs", "using Barline; namespace Samples.Tools; [ScriptNamespace(\"Stats\")] public class StatsNamespace { }"),
        ("Rsi.cs", "using Barline; namespace Samples; [Indicator] public partial class Rsi { [Output] public Series<double> Value => Close; }"),
        ("Factory.cs",
            """
            namespace Samples;

            public static class Factory
            {
                public static Rsi Make() => new();

                public static Box Box { get; } = new();
            }
            """),
        ("Box.cs", "namespace Samples; public class Box { public Rsi Content { get; } = new(); }"),
        ("Numbers.cs", "namespace Samples; public static class Numbers { public const int Default = 5; }"),
        ("Other.cs", "using Barline; namespace Samples; [Indicator] public partial class Other { [Output] public Series<double> Value => Close; }"),
        ("Globals.cs", "global using Text = System.String;"),
    ];

    /// <summary>A file, what stands in it, and what is put in its place.</summary>
    public static TheoryData<string, string, string> Edits { get; } = new()
    {
        { "Mine.cs", "= Limits.High", "= 7" },
        { "Mine.cs", "[Strategy]", "[Strategy(\"Title\")]" },
        { "Mine.cs", "[Strategy]", "[Indicator]" },
        { "Mine.cs", "[Strategy]", "" },
        { "Mine.cs", "Import(new Rsi())", "null!" },
        { "Mine.cs", "int Length", "int Bars" },
        { "Mine.cs", "void Process(Bar bar) { }", "void Process() { }" },
        { "Mine.cs", "class Mine", "class Yours" },
        { "Mine.cs", "using Samples.Tools;", "using System.Text;" },
        { "Mine.cs", "namespace Samples;", "namespace Elsewhere; using Samples;" },
        { "Part.cs", "void Unused() { }", "[Output] public int More { get; }" },
        { "Part.cs", "void Unused() { }", "public int Chart;" },
        { "Part.cs", "partial class Mine", "class Mine" },
        { "Common.cs", "Width { get; init; } = 2", "Width { get; init; } = 3" },
        { "Common.cs", "=> Helper()", "=> Import(new Other())" },
        { "Common.cs", "private void Helper() { }", "private void Helper() { Input.Bool(\"Really\", true); }" },
        { "Common.cs", "public abstract class Root { }", "public abstract class Root { [Input] public int Deep { get; init; } }" },
        { "Common.cs", ": Root", "" },
        { "Limits.cs", "High = 30", "High = 31" },
        { "Limits.cs", "Low = Hidden", "Low = 2" },
        { "More.cs", "Low = 1", "Low = 2" },
        { "Mode.cs", "Slow, Fast", "Slow, Middle, Fast" },
        { "Kind.cs", "namespace Samples;", "namespace Samples.Tools;" },
        { "Measure.cs", "struct Value { }", "class Value { }" },
        { "Measure.cs", "namespace Samples.Tools;", "namespace Samples;" },
        { "Stats.cs", "\"Stats\"", "\"Numbers\"" },
        { "Stats.cs", "StatsNamespace { }", "StatsNamespace { public StatsNamespace(int x) { } }" },
        { "Stats.cs", "public class", "internal class" },
        { "Rsi.cs", "[Indicator]", "[Strategy]" },
        { "Rsi.cs", "partial class", "class" },
        { "Rsi.cs", "namespace Samples;", "namespace Samples.Tools;" },
        { "Factory.cs", "Rsi Make", "Other Make" },
        { "Factory.cs", "namespace Samples;", "namespace Samples.Tools;" },
        { "Box.cs", "Rsi Content", "Other Content" },
        { "Numbers.cs", "Default = 5", "Default = 6" },
        { "Numbers.cs", "const int", "static readonly int" },
        { "Globals.cs", "global using Text = System.String;", "global using Rsi = Samples.Other;" },
        { "Globals.cs", "global using Text = System.String;", "namespace Samples.Elsewhere { class Rsi; }" },
        { "Globals.cs", "global using Text = System.String;", "namespace Samples { namespace Limits { } }" },
        { "Globals.cs", "global using Text = System.String;", "class StrategyAttribute : System.Attribute; class InputAttribute : System.Attribute;" },
        { "Globals.cs", "global using Text = System.String;", "namespace Barline { class InputNamespace { public void Int(string title, double other) { } } }" },
        { "Globals.cs", "global using Text = System.String;", "namespace Samples { class Strategy { } class Import { } class Bar { } }" },
        { "Globals.cs", "global using Text = System.String;", "namespace Samples { partial class Mine { public partial Kind Kind { get => default; set { } } } }" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Edit_of_what_a_script_depends_on_reaches_it(string path, string from, string to)
    {
        GeneratorRun before = GeneratorRun.Of(TestCompilation.Create(Files(program)));
        (string Path, string Text)[] edited = [.. program.Select(file => file.Path == path ? (path, Replace(file.Text, from, to)) : file)];

        GeneratorRun after = before.Replace(path, edited.Single(file => file.Path == path).Text);
        GeneratorRun back = after.Replace(path, program.Single(file => file.Path == path).Text);

        Assert.Equal(Show(GeneratorRun.Of(TestCompilation.Create(Files(edited)))), Show(after));
        Assert.Equal(Show(before), Show(back));
    }

    [Fact]
    public void Any_sequence_of_edits_ends_where_a_run_without_a_past_does()
    {
        (string Path, string From, string To)[] edits = [.. Edits.Select(row => row.Data)];
        Prop.ForAll(Gen.Choose(0, edits.Length - 1).ArrayOf(8).ToArbitrary(), sequence =>
        {
            Dictionary<string, string> texts = program.ToDictionary(file => file.Path, file => file.Text);
            GeneratorRun run = GeneratorRun.Of(TestCompilation.Create(Files(program)));
            foreach ((string path, string from, string to) in sequence.Select(index => edits[index]))
            {
                // An edit met a second time is taken back.
                string text = texts[path];
                texts[path] = text.Contains(from, StringComparison.Ordinal) ? text.Replace(from, to, StringComparison.Ordinal)
                    : to.Length > 0 ? text.Replace(to, from, StringComparison.Ordinal) : text;
                run = run.Replace(path, texts[path]);
                string expected = Show(GeneratorRun.Of(TestCompilation.Create(Files(program.Select(file => (file.Path, texts[file.Path]))))));
                Barline.Testing.Check.That(expected == Show(run), () => $"After {path}: {from} -> {to}\n{texts[path]}\nexpected:\n{expected}\n\nfound:\n{Show(run)}");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Theory]
    [InlineData("using Barline; namespace Samples; [Indicator] public partial class Late { [Output] public Series<double> Value => Close; }")]
    [InlineData("namespace Samples.Tools; public class Rsi { }")]
    [InlineData("namespace Samples; partial class Mine { public int Ta; }")]
    [InlineData("global using Rsi = Samples.Other;")]
    [InlineData("namespace Samples; public static class Extensions { public static Other Make(this object x) => null!; }")]
    public void File_that_comes_and_goes_reaches_the_scripts(string text)
    {
        GeneratorRun before = GeneratorRun.Of(TestCompilation.Create(Files(program)));

        GeneratorRun after = before.Add("New.cs", text);
        GeneratorRun gone = after.Remove("New.cs");

        Assert.Equal(Show(GeneratorRun.Of(TestCompilation.Create(Files([.. program, ("New.cs", text)])))), Show(after));
        Assert.Equal(Show(before), Show(gone));
    }

    [Fact]
    public void Other_references_and_options_reach_the_scripts()
    {
        CompiledScripts first = CompiledScripts.Compile("Library", [], "namespace Library; public static class Constants { public const int Number = 1; }");
        CompiledScripts second = CompiledScripts.Compile("Library", [], "namespace Library; public static class Constants { public const int Number = 2; }");
        SourceFile[] files =
        [
            new("Mine.cs", "using Barline; [Strategy] public partial class Mine { [Input] public int Length { get; init; } = Library.Constants.Number; [Shared] public partial string? Text { get; set; } void Process() { } }"),
        ];
        GeneratorRun before = GeneratorRun.Of(TestCompilation.Create(files, references: [first.Reference]));
        Compilation changed = before.Input.ReplaceReference(first.Reference, second.Reference);

        GeneratorRun after = before.RunOn(changed);

        Assert.Contains("Default = 1", Show(before), StringComparison.Ordinal);
        Assert.Contains("Default = 2", Show(after), StringComparison.Ordinal);
        Assert.Equal(Show(before), Show(after.RunOn(before.Input)));
    }

    [Fact]
    public void Files_of_one_path_and_of_none_are_kept_apart()
    {
        string[] texts = [.. Enumerable.Range(0, 3).Select(i => $"using Barline; [Strategy] public partial class S{i} {{ void Process() {{ }} }}")];
        foreach (string path in (string[])["", "Same.cs"])
        {
            Compilation compilation = TestCompilation.Create(texts.Select(text => new SourceFile(path, text)));
            GeneratorRun run = GeneratorRun.Of(compilation);
            SyntaxTree[] trees = [.. compilation.SyntaxTrees];
            Compilation changed = compilation
                .ReplaceSyntaxTree(trees[1], TestCompilation.Parse(new SourceFile(path, texts[1].Replace("S1", "T", StringComparison.Ordinal))))
                .RemoveSyntaxTrees(trees[0]);

            Assert.Equal(Show(GeneratorRun.Of(changed)), Show(run.RunOn(changed)));
        }
    }

    private static string Replace(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    private static IEnumerable<SourceFile> Files(IEnumerable<(string Path, string Text)> files) => files.Select(file => new SourceFile(file.Path, file.Text));

    private static string Show(GeneratorRun run) => run.Show();
}
