using System.Text.RegularExpressions;

namespace Barline.Package.Tests;

/// <summary>Advice of the compiler and of the SDK's style rules that generated code makes wrong is not given; the same advice elsewhere is.</summary>
[Collection(nameof(PackedSdk))]
public sealed partial class SuppressionTests(PackedSdk sdk)
{
    private static readonly string[] watched = ["CS0169", "CS0414", "CS0649", "CS8618", "CA1051", "CA1822", "IDE0044", "IDE0051", "IDE0052", "IDE0060"];

    [Fact]
    public void Advice_that_generated_code_makes_wrong_is_silenced_and_other_advice_is_given()
    {
        string config = "root = true\n[*.cs]\n" + string.Concat(watched.Select(id => $"dotnet_diagnostic.{id}.severity = warning\n"));
        string folder = sdk.Project("Advice", """
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <LangVersion>14</LangVersion>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <ErrorLog>log.sarif,version=2.1</ErrorLog>
            """, [("Scripts.cs", Source), (".editorconfig", config)]);

        (int code, string output) = sdk.Run(folder, "build", "-c", "Release");
        string[] found =
        [
            .. Finding.Read(Path.Combine(folder, "log.sarif"))
                .Select(finding => $"{finding.Line}: {finding.Id} {finding.Silenced}".TrimEnd())
                .Order(StringComparer.Ordinal),
        ];

        Assert.True(code == 0, output);
        Assert.Equal(
            Source.Split('\n').Index()
                .SelectMany(line => Mark().Match(line.Item).Groups[1].Captures.Select(mark => $"{line.Index + 1}: {mark.Value}"))
                .Order(StringComparer.Ordinal),
            found);
    }

    /// <summary>Each line says behind it what is told there, and by what it is silenced.</summary>
    private const string Source = """
        using Barline;

        namespace Room;

        [Strategy]
        public partial class Mine
        {
            [Output] public readonly Var<double> Shown = new(); // CA1051 BARS0005
            [Output] public double Level; // CA1051 BARS0005
            [Output] private Series<double> upper;
            public double Visible; // CA1051
            private Average average; // CS8618 BARS0001
            private string name; // CS8618 BARS0001
            private string forgotten; // CS8618, CS0649, IDE0044
            private int count;
            private int passed;
            private int never; // CS0649, IDE0044
            private double constant = 1; // IDE0044
            private Series<double> line;

            [Input] public int Length { get; init => field = Math.Max(1, value); } = 20;

            void Setup()
            {
                average = Import(new Average { Length = Length });
                name = "x";
                count = 3;
                Fill(out passed);
                line = Ta.Sma(Close, Length);
                upper = line;
            }

            void Process(Bar bar) // IDE0060 BARS0004
            {
                if (average.Value > line + count + passed + name.Length + forgotten.Length + constant + never) Strategy.Entry("Long", Side.Long);
                Shown.Value = 1;
                Level = Close.Doubled();
            }

            private static void Fill(out int x) => x = 1;

            private void Unused(int x) { } // IDE0051, CA1822, IDE0060
        }

        [Indicator]
        public partial class Average
        {
            [Input(Min = 1)] public int Length { get; init; } = 10;
            [Output] public Series<double> Value => Ta.Sma(Close, Length);

            void Setup() => Console.WriteLine("setup"); // CA1822 BARS0002

            void Process() => Console.WriteLine("process"); // CA1822 BARS0002
        }

        public abstract class Common
        {
            protected void Process(Bar bar) => Console.WriteLine("common"); // CA1822 BARS0002, IDE0060 BARS0004
        }

        [Strategy]
        public partial class Derived : Common;

        public class Plain
        {
            private string name; // CS8618, CS0414, IDE0052

            void Setup() => name = "x"; // IDE0051

            void Process(Bar bar) => Console.WriteLine("plain"); // CA1822, IDE0051, IDE0060
        }

        public static class Extensions
        {
            extension(Series<double> series)
            {
                public double Doubled() => 2 * series.Value;
            }
        }
        """;

    [GeneratedRegex(@"// (?:([A-Z]+\d{4}(?: BARS\d{4})?)(?:, |$))+$")]
    private static partial Regex Mark();
}
