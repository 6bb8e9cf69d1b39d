using Barline.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Tests.Random;

/// <summary>Import cycles of random programs, through the whole generator, against reachability computed the slow way.</summary>
public sealed class RandomImportTests
{
    /// <summary>Where each script stands; two have one short name, and two are nested.</summary>
    private static readonly string[] names = ["One.A", "Two.A", "One.B", "Outer.C", "Two.Outer.D", "One.E"];

    private static readonly string[] forms =
    [
        "Import(new global::{0}())",
        "var local{1} = new global::{0}(); Import(local{1})",
        "Use<global::{0}>()",
        "Import(Make{1}())",
        "Import<IIndicator>(true ? new global::{0}() : null!)",
    ];

    [Fact]
    public void Imports_on_cycles_are_those_that_lead_back_with_a_shortest_way() => Prop.ForAll(Programs(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (edges, seed) =>
    {
        System.Random random = new(seed);
        SourceFile[] files = [.. names.Select((name, index) => new SourceFile($"{random.Next()}.cs", Render(index, edges, random)))];
        SourceFile[] shuffled = [.. files];
        random.Shuffle(shuffled);
        GeneratorRun run = GeneratorRun.Of(TestCompilation.Create(shuffled));

        string[] expected = [.. edges.Distinct()
            .Where(edge => Distance(edges, edge.To, edge.From) is not null)
            .Select(edge => $"{edge.From} {Short(names[edge.To])} {Distance(edges, edge.To, edge.From) + 1}")
            .Order(StringComparer.Ordinal)];
        string[] found = [.. run.Diagnostics.Select(diagnostic => Describe(diagnostic, files)).Order(StringComparer.Ordinal)];
        Testing.Check.That(
            expected.SequenceEqual(found),
            () => $"Expected:\n{string.Join("\n", expected)}\nFound:\n{string.Join("\n", found)}\n{string.Join("\n", run.Diagnostics)}\n{string.Join("\n", files.Select(file => file.Text))}");

        // Whichever file was edited last, the findings are the same.
        SourceFile edited = files[random.Next(files.Length)];
        GeneratorRun before = run.Replace(edited.Path, "// Nothing yet.");
        Testing.Check.That(before.Replace(edited.Path, edited.Text).Show() == run.Show(), () => "An edit changed the findings.");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    /// <summary>Importer, imported and length of the path: the importer by its file, the imported by its short name, which the message ends with.</summary>
    private static string Describe(Diagnostic diagnostic, SourceFile[] files)
    {
        string message = diagnostic.GetMessage();
        string[] path = message["Import cycle: ".Length..message.IndexOf(';', StringComparison.Ordinal)].Split(" → ");
        int importer = Array.FindIndex(files, file => file.Path == diagnostic.Location.SourceTree!.FilePath);
        return $"{importer} {Short(path[1])} {path.Length - 1}";
    }

    private static string Short(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static string Render(int index, (int From, int To)[] edges, System.Random random)
    {
        (int From, int To)[] own = [.. edges.Where(edge => edge.From == index).Distinct()];
        string imports = string.Concat(own.Select((edge, i) =>
            string.Format(System.Globalization.CultureInfo.InvariantCulture, forms[random.Next(forms.Length)], names[edge.To], i) + "; "));
        string makers = string.Concat(own.Select((edge, i) => $"private static global::{names[edge.To]} Make{i}() => new(); "));
        string[] parts = names[index].Split('.');
        string script = $$"""
            [Indicator]
            public partial class {{parts[^1]}}
            {
                [Output] public Series<double> Value => Close;
                void Setup() { {{imports}} }
                private T Use<T>() where T : class, IIndicator, new() => Import(new T());
                {{makers}}
            }
            """;
        foreach (string part in parts[..^1].Reverse())
        {
            script = part == "Outer" ? $"public partial class Outer\n{{\n{script}\n}}" : $"namespace {part}\n{{\n{script}\n}}";
        }

        return "using Barline;\n" + script;
    }

    private static Arbitrary<(int From, int To)[]> Programs() =>
        (from importer in Gen.Choose(0, names.Length - 1)
         from imported in Gen.Choose(0, names.Length - 1)
         select (importer, imported)).ArrayOf().Select(edges => edges.Take(12).ToArray()).ToArbitrary();

    private static int? Distance((int From, int To)[] edges, int from, int to)
    {
        HashSet<int> reached = [from];
        for (int distance = 0; distance <= names.Length; distance++)
        {
            if (reached.Contains(to))
            {
                return distance;
            }

            reached.UnionWith([.. edges.Where(edge => reached.Contains(edge.From)).Select(edge => edge.To)]);
        }

        return null;
    }
}
