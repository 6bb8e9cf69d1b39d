using Barline.Testing;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Tests;

/// <summary>Each form in which a script may import an indicator is found, and nothing else is.</summary>
public sealed class ImportTests
{
    private const string indicators =
        """
        #pragma warning disable BAR2004 // That it is imported is all that matters here.
        using Barline;

        [Indicator]
        public partial class Rsi
        {
            [Input] public int Length { get; init; } = 14;
            [Output] public Series<double> Value => Ta.Sma(Close, Length);
        }

        [Indicator]
        public partial class Average<T>
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);
        }

        [Indicator]
        public partial class Macd
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);
        }

        [Indicator]
        public partial record Lines
        {
            [Input] public int Length { get; init; } = 14;
            [Output] public Series<double> Value => Ta.Sma(Close, Length);
        }

        public static class Shared
        {
            public static Rsi Make() => new() { Length = 3 };

            public static IIndicator Kept { get; } = new Macd();

            public static Lazy<Rsi> Lazily { get; } = new(() => new Rsi());

            public static IIndicator Any() => DateTime.MaxValue.Year > 1 ? new Rsi() : new Macd();

            public static void Fill(out Rsi made) => made = new Rsi();
        }
        """;

    [Theory]
    [InlineData("void Setup() => Import(new Rsi());", "Rsi")]
    [InlineData("void Setup() { this.Import(new global::Rsi { Length = 3 }); }", "Rsi")]
    [InlineData("void Setup() => Import<Rsi>(new() { Length = 3 });", "Rsi")]
    [InlineData("void Setup() { Rsi rsi = new() { Length = 3 }; Import(rsi); }", "Rsi")]
    [InlineData("void Setup() { var rsi = Import(new Rsi()); Import(rsi); }", "Rsi")]
    [InlineData("private readonly Rsi rsi = new(); void Setup() => Import(rsi);", "Rsi")]
    [InlineData("private Rsi rsi; void Setup() { rsi = Import(new Rsi()); }", "Rsi")]
    [InlineData("private Rsi Made => new(); void Setup() => Import(Made);", "Rsi")]
    [InlineData("private Rsi Make(int length) => new() { Length = length }; void Setup() => Import(Make(3));", "Rsi")]
    [InlineData("void Setup() => Import(Shared.Make());", "Rsi")]
    [InlineData("void Setup() => Import(true ? new Rsi() : null!);", "Rsi")]
    [InlineData("void Setup() => Import((Rsi)(object)Shared.Make());", "Rsi")]
    [InlineData("private Rsi rsi; void Setup() => Import(rsi = new Rsi());", "Rsi")]
    [InlineData("private T Use<T>() where T : class, IIndicator, new() => Import(new T()); void Setup() => Use<Rsi>();", "Rsi")]
    [InlineData("private T Use<T>(T indicator) where T : class, IIndicator => Import(indicator); void Setup() => Use(new Rsi());", "Rsi")]
    [InlineData("private T Use<T>(int n, T x) where T : class, IIndicator => Import(x); void Setup() => Use(x: new Rsi(), n: 1);", "Rsi")]
    [InlineData("private T Same<T>(T x) where T : IIndicator => x; void Setup() => Import(Same(new Rsi()));", "Rsi")]
    [InlineData("private U Outer<U>(U x) where U : class, IIndicator => Inner(x); private T Inner<T>(T x) where T : class, IIndicator => Import(x); void Setup() => Outer(new Rsi());", "Rsi")]
    [InlineData("void Setup() => Import(new Average<int>());", "Average<T>")]
    [InlineData("void Setup() { for (int i = 1; i < 3; i++) { Import(new Rsi { Length = i }); } }", "Rsi")]
    [InlineData("void Setup() { Add(); void Add() => Import(new Rsi()); }", "Rsi")]
    [InlineData("void Setup() { Action add = () => Import(new Rsi()); add(); }", "Rsi")]
    [InlineData("void Setup() { Action add = Add; add(); } private void Add() => Import(new Rsi());", "Rsi")]
    [InlineData("void Setup() => Add(1); private void Add(int x) => Add(x, 1); private void Add(int x, int y) => Import(new Rsi());", "Rsi")]
    [InlineData("void Setup() => Add(1); private void Add(int x) { } private void Add(int x, int y) => Import(new Rsi());", "")]
    [InlineData("void Setup() => Add(1); private void Add(int x) => Import(new Rsi()); private void Add(string x) => Import(new Average<int>());", "Rsi")]
    [InlineData("private Rsi Lazy => Import(new Rsi()); void Setup() => _ = Lazy;", "Rsi")]
    [InlineData("void Setup() { } private void Never() => Import(new Rsi());", "")]
    [InlineData("void Setup() => _ = nameof(Never); private void Never() => Import(new Rsi());", "")]
    [InlineData("void Setup() => Import(new Rsi()); private int Import(Rsi rsi) => rsi.Length;", "")]
    // One of several.
    [InlineData("void Setup() => Import(true ? new Rsi() : (IIndicator)new Macd());", "Macd, Rsi")]
    [InlineData("void Setup() => Import<IIndicator>(DateTime.MaxValue.Year switch { 1 => new Rsi(), 2 => new Macd(), _ => throw new InvalidOperationException() });", "Macd, Rsi")]
    [InlineData("void Setup() { IIndicator chosen = true ? new Rsi() : new Macd(); Import(chosen); }", "Macd, Rsi")]
    [InlineData("void Setup() { IIndicator chosen = new Rsi(); if (DateTime.MaxValue.Year > 1) { chosen = new Macd(); } Import(chosen); }", "Macd, Rsi")]
    [InlineData("private Rsi? kept = null; void Setup() => kept = Import(kept ?? new Rsi());", "Rsi")]
    [InlineData("void Setup() { foreach (IIndicator each in new IIndicator[] { new Rsi(), new Macd() }) { Import(each); } }", "Macd, Rsi")]
    [InlineData("void Setup() { IIndicator[] all = [new Rsi(), new Macd()]; foreach (var each in all) { Import(each); } }", "Macd, Rsi")]
    [InlineData("void Setup() { foreach (var each in new List<IIndicator> { new Rsi(), new Macd() }) { Import(each); } }", "Macd, Rsi")]
    [InlineData("private readonly IIndicator[] all = [new Rsi(), new Macd()]; void Setup() { for (int i = 0; i < all.Length; i++) { Import(all[i]); } }", "Macd, Rsi")]
    [InlineData("private static IIndicator[] All => [new Rsi(), .. Others]; private static IIndicator[] Others { get; } = [new Macd()]; void Setup() { foreach (var each in All) { Import(each); } }", "Macd, Rsi")]
    [InlineData("void Setup() { foreach (int length in new[] { 1, 2 }) { Import(new Rsi { Length = length }); } }", "Rsi")]
    [InlineData("void Setup() { foreach (var each in Enumerable.Range(1, 3).Select(i => new Rsi { Length = i })) { Import(each); } }", "Rsi")]
    // By way of an interface.
    [InlineData("private IIndicator Made => new Rsi(); void Setup() => Import(Made);", "Rsi")]
    [InlineData("private IIndicator Made { get { return new Rsi(); } } void Setup() => Import(Made);", "Rsi")]
    [InlineData("private readonly IIndicator made = new Rsi(); void Setup() => Import(made);", "Rsi")]
    [InlineData("private IIndicator made; void Setup() { made = new Rsi(); Import(this.made); }", "Rsi")]
    [InlineData("private readonly IIndicator made; public Mine() => made = new Macd(); void Setup() => Import(made);", "Macd")]
    [InlineData("private static IIndicator Make(bool fast) { if (fast) { return new Rsi(); } return new Macd(); } void Setup() => Import(Make(true));", "Macd, Rsi")]
    [InlineData("void Setup() => Import(Shared.Any());", "Macd, Rsi")]
    [InlineData("void Setup() => Import(Shared.Kept);", "Macd")]
    [InlineData("private void Add(IIndicator each) => Import(each); void Setup() { Add(new Rsi()); Add(each: new Macd()); }", "Macd, Rsi")]
    [InlineData("private void Add(params IIndicator[] all) { } void Setup() { Add(new Rsi()); Import(new Macd()); }", "Macd")]
    [InlineData("void Setup() { Import(Pick()); IIndicator Pick() => new Rsi(); }", "Rsi")]
    [InlineData("private IIndicator Loop => Loop; void Setup() => Import(Loop);", "")]
    [InlineData("private IIndicator First => Second; private IIndicator Second => true ? First : new Rsi(); void Setup() => Import(First);", "Rsi")]
    // Records, initialisers, targets.
    [InlineData("void Setup() => Import(new Lines() with { Length = 3 });", "Lines")]
    [InlineData("private Lines lines = new(); void Setup() => Import(lines with { Length = 3 });", "Lines")]
    [InlineData("private Rsi rsi; void Setup() => rsi = Import(rsi = new() { Length = 4 });", "Rsi")]
    [InlineData("private Rsi rsi = null!; void Setup() => Import(rsi ??= new());", "Rsi")]
    [InlineData("void Setup() { if (Shared.Any() is Rsi rsi) { Import(rsi); } }", "Rsi")]
    [InlineData("void Setup() => Import((Shared.Any() as Macd)!);", "Macd")]
    [InlineData("void Setup() { var (a, b) = (new Rsi(), new Macd()); Import(a); Import(b); }", "Macd, Rsi")]
    [InlineData("void Setup() { Shared.Fill(out Rsi made); Import(made); }", "Rsi")]
    [InlineData("void Setup() => Import(Shared.Lazily.Value);", "Rsi")]
    [InlineData("void Setup() { Func<Rsi> make = () => new Rsi(); Import(make()); }", "Rsi")]
    public void Import_is_found_in_every_form(string body, string imported)
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            indicators,
            $$"""
            #pragma warning disable BAR2004 // That it is imported is all that matters here.
            using Barline;

            [Strategy]
            public partial class Mine
            {
                {{body}}

                void Process(Bar bar) { }
            }
            """);

        ImportGraph graph = ScriptCatalogAttribute.Of(scripts.Assembly)!.Imports;

        Assert.Equal(imported, string.Join(", ", graph.Edges.Select(edge => edge.Imported).Order(StringComparer.Ordinal)));
        Assert.All(graph.Edges, edge => Assert.Equal("Mine", edge.Importer));
    }

    [Fact]
    public void Import_in_an_overridden_setup_and_its_base_is_found()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            indicators,
            """
            #pragma warning disable BAR2004 // That it is imported is all that matters here.
            using Barline;

            public abstract class Common
            {
                protected virtual void Setup() => Prepare();

                protected virtual void Prepare() { }
            }

            [Strategy]
            public partial class Mine : Common
            {
                protected override void Setup() => base.Setup();

                protected override void Prepare() => Import(new Rsi());

                void Process(Bar bar) { }
            }
            """);

        Assert.Equal([new ImportGraphEdge("Mine", "Rsi")], ScriptCatalogAttribute.Of(scripts.Assembly)!.Imports.Edges);
    }

    [Fact]
    public void Import_in_a_helper_of_a_base_script_is_found_with_what_the_derived_script_gives_it()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            indicators,
            """
            using Barline;

            [Strategy]
            public partial class Base
            {
                protected T Use<T>(T indicator) where T : class, IIndicator => Import(indicator);

                protected Macd UseMacd() => Import(new Macd());

                protected void UseAll(IIndicator[] all)
                {
                    foreach (IIndicator each in all)
                    {
                        Import(each);
                    }
                }

                void Process(Bar bar) { }
            }

            [Strategy]
            public partial class Mine : Base
            {
                void Setup()
                {
                    Use(new Rsi());
                    UseMacd();
                    UseAll([new Lines()]);
                }
            }
            """);

        ImportGraph graph = ScriptCatalogAttribute.Of(scripts.Assembly)!.Imports;

        Assert.Equal(
            [new("Mine", "Lines"), new("Mine", "Macd"), new ImportGraphEdge("Mine", "Rsi")],
            graph.Edges.OrderBy(edge => edge.Imported, StringComparer.Ordinal));
    }

    [Fact]
    public void Import_of_a_class_parameter_is_what_the_derived_script_gives()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            indicators,
            """
            #pragma warning disable BAR2004 // That it is imported is all that matters here.
            using Barline;

            [Strategy]
            public partial class Over<T>
                where T : class, IIndicator, new()
            {
                void Setup() => Import(new T());

                void Process(Bar bar) { }
            }

            [Strategy]
            public partial class Mine : Over<Rsi>;
            """);

        Assert.Equal([new ImportGraphEdge("Mine", "Rsi")], ScriptCatalogAttribute.Of(scripts.Assembly)!.Imports.Edges);
    }

    [Fact]
    public void Import_from_another_assembly_comes_before_its_importer()
    {
        CompiledScripts library = CompiledScripts.Compile("Library", [], indicators);
        CompiledScripts scripts = CompiledScripts.Compile(
            "Scripts",
            [library],
            """
            #pragma warning disable BAR2004 // That it is imported is all that matters here.
            using Barline;

            [Strategy]
            public partial class Mine
            {
                void Setup() => Import(new Rsi());

                void Process(Bar bar) { }
            }
            """);

        Assert.Equal(["Rsi", "Mine"], ScriptCatalogAttribute.Of(scripts.Assembly)!.Imports.Scripts);
    }

    [Fact]
    public void Scripts_of_a_project_that_an_editor_refers_to_are_read_as_those_of_its_assembly()
    {
        string[] library =
        [
            indicators,
            """
            #pragma warning disable BAR2004 // That it is imported is all that matters here.
            using Barline;

            [Strategy]
            [Uses<StatsNamespace>]
            public partial class Base
            {
                [Input(Min = 1)] public int Length { get; init; } = 20;

                private void Setup() => Import(new Rsi());

                private void Process(Bar bar) { }

                protected int Twice() => 2 * Length;
            }

            [ScriptNamespace("Stats")]
            public class StatsNamespace;
            """,
        ];
        const string script =
            """
            #pragma warning disable BAR2004 // That it is imported is all that matters here.
            using Barline;

            [Strategy]
            public partial class Mine : Base
            {
                [Input] public int More { get; init; } = 2;

                void Process(Bar bar) => _ = Twice() + Stats.GetHashCode();
            }

            [Strategy]
            public partial class Other : Base
            {
                void Setup() => Import(new Average<int>());
            }
            """;

        GeneratorRun editor = GeneratorRun.Of(TestCompilation.Create(
            GeneratorRun.Files([script]), references: [GeneratorRun.Of(TestCompilation.Create(GeneratorRun.Files(library), "Library")).Output.ToMetadataReference()]));
        GeneratorRun build = GeneratorRun.Of(TestCompilation.Create(
            GeneratorRun.Files([script]), references: [CompiledScripts.Compile("Library", [], library).Reference]));

        editor.AssertClean();
        build.AssertClean();
        Assert.Equal(build.Sources.Select(source => source.SourceText.ToString()), editor.Sources.Select(source => source.SourceText.ToString()));
    }

    [Fact]
    public void Base_script_of_another_assembly_gives_its_imports_and_inputs()
    {
        CompiledScripts library = CompiledScripts.Compile(
            "Library",
            [],
            indicators,
            """
            #pragma warning disable BAR2004 // That it is imported is all that matters here.
            using Barline;

            [Strategy]
            public partial class Base
            {
                [Input("How long", Min = 1)] public int Length { get; init; } = 20;

                void Setup()
                {
                    Import(new Rsi());
                    Input.Bool("Verbose", true);
                }

                void Process(Bar bar) { }
            }
            """);
        CompiledScripts scripts = CompiledScripts.Compile(
            "Scripts",
            [library],
            """
            #pragma warning disable BAR2004 // That it is imported is all that matters here.
            using Barline;

            [Strategy]
            public partial class Mine : Base
            {
                [Input] public int More { get; init; } = 2;
            }
            """);

        ScriptMetadata metadata = scripts.Metadata("Mine");

        Assert.Equal(["Length", "More", "Verbose"], metadata.Inputs.Select(input => input.Name));
        Assert.Equal([20, 2, true], metadata.Inputs.Select(input => input.Default));
        Assert.Equal("How long", metadata.Inputs[0].Title);
        Assert.Equal("Rsi", Assert.Single(metadata.Imports).Name);
        Assert.True(metadata.HasProcess);
    }
}
