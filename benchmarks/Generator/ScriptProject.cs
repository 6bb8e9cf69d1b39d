using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Barline.Benchmarks;

/// <summary>A project of many scripts: three strategies for each indicator, importing some of the indicators, which import a few of each other.</summary>
internal sealed class ScriptProject
{
    /// <summary>How many scripts there are, each in a file of its own, beside as many classes that are none.</summary>
    public const int Count = 1_000;

    private const string usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using Barline;";

    private static readonly CSharpParseOptions language = new(LanguageVersion.CSharp13);

    private ScriptProject(CSharpCompilation compilation) => Compilation = compilation;

    /// <summary>The project as the compiler has it before anything is generated.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Parses the project.</summary>
    public static ScriptProject Create()
    {
        IEnumerable<SyntaxTree> trees = Enumerable.Range(0, Count)
            .SelectMany(i => (SyntaxTree[])[Parse($"Script{i}.cs", Script(i)), Parse($"Helper{i}.cs", Helper(i))])
            .Append(Parse("Usings.cs", usings));
        return new ScriptProject(CSharpCompilation.Create(
            "Scripts", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));
    }

    /// <summary>Writes the project's files into a folder.</summary>
    public void Write(string folder)
    {
        foreach (SyntaxTree tree in Compilation.SyntaxTrees)
        {
            File.WriteAllText(Path.Combine(folder, tree.FilePath), tree.ToString());
        }
    }

    /// <summary>The project with one file replaced, as after a key was pressed.</summary>
    public CSharpCompilation Edit(string path, string from, string to)
    {
        SyntaxTree tree = Compilation.SyntaxTrees.Single(each => each.FilePath == path);
        string text = tree.ToString();
        int start = text.IndexOf(from, StringComparison.Ordinal);

        // The tree is parsed as an editor does it: what lies beside the edit stays.
        SourceText changed = tree.GetText().WithChanges(new TextChange(new TextSpan(start, from.Length), to));
        return Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(changed));
    }

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), language, path);

    private static string Script(int i) => i % 4 == 0 ? Indicator(i) : Strategy(i);

    private static string Indicator(int i)
    {
        // Indicators lie in chains of five.
        string import = i % 20 == 0 ? "" : $"        basis = Import(new Script{i - 4} {{ Length = Length }});\n";
        string field = i % 20 == 0 ? "" : $"    private Script{i - 4} basis;\n\n";
        string source = i % 20 == 0 ? "Close" : "basis.Middle";
        return string.Create(CultureInfo.InvariantCulture, $$"""
            namespace Samples.Group{{i % 10}};

            /// <summary>An average with a band around it.</summary>
            [Indicator("Band {{i}}", Overlay = true)]
            public partial class Script{{i}}
            {
            {{field}}    [Input(Min = 1, Max = 500)] public int Length { get; init; } = {{10 + (i % 30)}};
                [Input(Min = 0.1, Step = 0.1)] public double Width { get; init; } = 2.0;

                [Output] public Series<double> Middle => Ta.Sma({{source}}, Length);
                [Output] public Series<double> Upper => Middle + Width * Ta.Stdev(Close, Length);
                [Output] public Series<double> Lower => Middle - Width * Ta.Stdev(Close, Length);

                void Setup()
                {
            {{import}}        Chart.Plot(Upper, "Upper", Color.Teal);
                }
            }
            """).Replace("namespace Samples.Group" + (i % 10), "using Samples;\n\nnamespace Samples", StringComparison.Ordinal);
    }

    private static string Strategy(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        namespace Samples;

        /// <summary>Buys what leaves the band above, and sells what falls back to its middle.</summary>
        [Strategy("Breakout {{i}}", Overlay = true, InitialCapital = 10_000, Commission = 0.1, CommissionType = CommissionType.Percent)]
        public partial class Script{{i}}
        {
            [Input(Min = 2, Max = 200)] public int Length { get; init; } = {{15 + (i % 20)}};
            [Input("Risk, in percent", Min = 0.1, Max = 5, Step = 0.1, Group = "Risk")] public double Risk { get; init; } = 1;
            [Input] public bool WithStop { get; init; } = true;

            private Script{{i / 4 * 4}} bands;
            private readonly Var<double> stop = new();

            void Setup()
            {
                bands = Import(new Script{{i / 4 * 4}} { Length = Length });
                Chart.Plot(bands.Upper, "Upper", Color.Teal);
            }

            void Process(Bar bar)
            {
                if (Ta.Crossover(Close, bands.Upper))
                {
                    stop.Value = bands.Middle;
                    double quantity = Helper{{i}}.Scale(Risk, bar.Close, 3);
                    Strategy.Entry("Long", Side.Long, quantity);
                }

                if (WithStop && Strategy.PositionSize > 0)
                {
                    Strategy.Exit("Stop", from: "Long", stop: stop);
                }
            }
        }
        """);

    private static string Helper(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        namespace Samples;

        /// <summary>What a project has beside its scripts.</summary>
        public static class Helper{{i}}
        {
            public static double Scale(double risk, double price, int steps)
            {
                double sum = 0;
                for (int i = 0; i < steps; i++)
                {
                    sum += risk / Math.Max(price, {{i + 1}}) * i;
                }

                return Math.Round(Math.Max(sum, 1), 2);
            }
        }
        """);

    private static IEnumerable<MetadataReference> References()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Append(typeof(Bar).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
