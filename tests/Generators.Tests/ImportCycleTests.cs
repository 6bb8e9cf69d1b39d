using System.Collections.Immutable;
using Barline.Testing;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Tests;

public sealed class ImportCycleTests
{
    [Fact]
    public void Import_cycle_is_reported_at_each_call_with_the_whole_path()
    {
        ImmutableArray<Diagnostic> found = AnalyzerTest.Verify(
            Indicator("A", "{|BAR2001:Import(new B())|}"),
            Indicator("B", "{|BAR2001:Import(new C())|}"),
            Indicator("C", "{|BAR2001:Import(new A())|}"));

        Assert.Equal(
            [
                "Import cycle: A → B → C → A; remove one of these imports",
                "Import cycle: B → C → A → B; remove one of these imports",
                "Import cycle: C → A → B → C; remove one of these imports",
            ],
            found.Select(diagnostic => diagnostic.GetMessage()));
        Assert.All(found, diagnostic => Assert.Equal(2, diagnostic.AdditionalLocations.Count));
    }

    [Fact]
    public void Import_of_itself_has_its_own_wording()
    {
        Diagnostic found = Assert.Single(AnalyzerTest.Verify(Indicator("A", "{|BAR2001:Import(new A())|}")));

        Assert.Equal("Import cycle: A → A; a script cannot import itself", found.GetMessage());
        Assert.Empty(found.AdditionalLocations);
    }

    [Fact]
    public void Import_beside_a_cycle_is_not_reported() => AnalyzerTest.Verify(
        Indicator("A", "{|BAR2001:Import(new B())|}; Import(new Leaf())"),
        Indicator("B", "{|BAR2001:Import(new A())|}"),
        Indicator("Leaf", ""),
        Indicator("User", "Import(new A())"));

    [Fact]
    public void Import_on_two_cycles_shows_the_shorter_one()
    {
        ImmutableArray<Diagnostic> found = AnalyzerTest.Verify(
            Indicator("A", "{|BAR2001:Import(new B())|}"),
            Indicator("B", "{|BAR2001:Import(new C())|}; {|BAR2001:Import(new A())|}"),
            Indicator("C", "{|BAR2001:Import(new A())|}"));

        Assert.Contains("Import cycle: A → B → A; remove one of these imports", found.Select(diagnostic => diagnostic.GetMessage()));
        Assert.Contains("Import cycle: C → A → B → C; remove one of these imports", found.Select(diagnostic => diagnostic.GetMessage()));
    }

    [Fact]
    public void Scripts_of_equal_short_names_are_shown_by_their_full_ones()
    {
        ImmutableArray<Diagnostic> found = AnalyzerTest.Verify(
            """
            #pragma warning disable BAR2004 // That it is imported is all that matters here.
            using Barline;

            namespace First
            {
                [Indicator]
                public partial class Rsi
                {
                    [Output] public Series<double> Value => Ta.Sma(Close, 3);

                    void Setup() => {|BAR2001:Import(new Second.Rsi())|};
                }
            }

            namespace Second
            {
                [Indicator]
                public partial class Rsi
                {
                    [Output] public Series<double> Value => Ta.Sma(Close, 3);

                    void Setup() => {|BAR2001:Import(new First.Rsi())|};
                }
            }
            """);

        Assert.Equal("Import cycle: First.Rsi → Second.Rsi → First.Rsi; remove one of these imports", found[0].GetMessage());
    }

    [Fact]
    public void Import_cycle_of_generic_and_nested_scripts_is_reported() => AnalyzerTest.Verify(
        """
        #pragma warning disable BAR2004 // That it is imported is all that matters here.
        using Barline;

        namespace Samples;

        public partial class Outer
        {
            [Indicator]
            public partial class Smoothed<T>
            {
                [Output] public Series<double> Value => Ta.Sma(Close, 3);

                void Setup() => {|BAR2001:Import(new Raw())|};
            }
        }

        [Indicator]
        public partial class Raw
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);

            void Setup() => Use();

            private void Use() => {|BAR2001:Import(new Outer.Smoothed<int>())|};
        }
        """);

    [Fact]
    public void Import_cycle_that_a_generic_helper_makes_is_reported_at_its_call() => AnalyzerTest.Verify(
        """
        #pragma warning disable BAR2004 // That it is imported is all that matters here.
        using Barline;

        [Indicator]
        public partial class A
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);

            void Setup() => {|BAR2001:Use<A>()|};

            private T Use<T>() where T : class, IIndicator, new() => Import(new T());
        }
        """);

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(12)]
    public void Import_cycle_of_any_length_is_reported_at_each_call(int length)
    {
        ImmutableArray<Diagnostic> found = AnalyzerTest.Verify(
            [.. Enumerable.Range(0, length).Select(i => Indicator($"S{i:D2}", $"{{|BAR2001:Import(new S{(i + 1) % length:D2}())|}}"))]);

        Assert.All(found, diagnostic => Assert.Equal(length, diagnostic.GetMessage().Count(sign => sign == '→')));
    }

    [Fact]
    public void Several_cycles_are_reported_apart() => AnalyzerTest.Verify(
        Indicator("A", "{|BAR2001:Import(new B())|}"),
        Indicator("B", "{|BAR2001:Import(new A())|}; Import(new C())"),
        Indicator("C", "{|BAR2001:Import(new D())|}"),
        Indicator("D", "{|BAR2001:Import(new C())|}; {|BAR2001:Import(new D())|}"));

    [Fact]
    public void Diamond_is_no_cycle() => AnalyzerTest.Verify(
        Indicator("Top", "Import(new Left()); Import(new Right())"),
        Indicator("Left", "Import(new Bottom())"),
        Indicator("Right", "Import(new Bottom())"),
        Indicator("Bottom", ""));

    [Fact]
    public void Import_cycle_through_an_interface_and_a_choice_is_reported() => AnalyzerTest.Verify(
        Indicator("A", "IIndicator other = DateTime.MaxValue.Year > 1 ? new B() : new Leaf(); {|BAR2001:Import(other)|}"),
        Indicator("B", "{|BAR2001:Import(new A())|}"),
        Indicator("Leaf", ""));

    [Fact]
    public void Order_of_files_changes_nothing()
    {
        string[] sources = [Indicator("A", "Import(new B())"), Indicator("B", "Import(new C())"), Indicator("C", "Import(new A()); Import(new B())")];
        string[] paths = ["a.cs", "b.cs", "c.cs"];
        SourceFile[] files = [.. sources.Select((text, index) => new SourceFile(paths[index], text))];

        string Show(IEnumerable<SourceFile> order) => string.Join("\n", GeneratorRun.Of(TestCompilation.Create(order)).Diagnostics
            .Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));

        Assert.Equal(Show(files), Show(files.Reverse()));
    }

    [Fact]
    public void Import_cycle_can_be_silenced_by_a_pragma() => AnalyzerTest.Verify(
        """
        #pragma warning disable BAR2004 // That it is imported is all that matters here.
        using Barline;

        [Indicator]
        public partial class A
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);

            void Setup()
            {
        #pragma warning disable BAR2001 // Tried out in this test.
                Import(new A());
        #pragma warning restore BAR2001
            }
        }
        """);

    private static string Indicator(string name, string setup) =>
        $$"""
        #pragma warning disable BAR2004 // That it is imported is all that matters here.
        using Barline;

        namespace Samples;

        [Indicator]
        public partial class {{name}}
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);

            void Setup() { {{setup}}; }
        }
        """;
}
