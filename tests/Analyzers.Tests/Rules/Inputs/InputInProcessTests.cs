using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class InputInProcessTests
{
    [Theory]
    [InlineData("""void Process(Bar bar) => _ = {|BAR1001:Input.Int|}("Length", 20);""", "Process → Input.Int")]
    [InlineData("""void Process() { if (Close > Open) { _ = {|BAR1001:this.Input.Double|}("Width", 2); } }""", "Process → Input.Double")]
    [InlineData("""void Process() => Use(); void Use() => More(1); void More(int x) => _ = {|BAR1001:Input.Bool|}("On", true);""", "Process → Use → More → Input.Bool")]
    [InlineData("""void Process() => Use(1); void Use(int x) => _ = {|BAR1001:Input.Bool|}("On", true); void Use(string x) => Use(x.Length);""", "Process → Use → Input.Bool")]
    [InlineData("""void Process() => _ = Length; int Length => {|BAR1001:Input.Int|}("Length", 20);""", "Process → Length → Input.Int")]
    [InlineData("""void Process() => Length = 3; int Length { get => 1; set => _ = {|BAR1001:Input.Int|}("Length", value); }""", "Process → Length → Input.Int")]
    [InlineData("""void Process() { Local(); void Local() => _ = {|BAR1001:Input.Int|}("Length", 20); }""", "Process → Local → Input.Int")]
    [InlineData("""void Process() { Func<int> read = () => {|BAR1001:Input.Int|}("Length", 20); _ = read(); }""", "Process → Input.Int")]
    [InlineData("""void Process() { Func<int> read = Read; _ = read(); } int Read() => {|BAR1001:Input.Int|}("Length", 20);""", "Process → Read → Input.Int")]
    [InlineData("""void Process() { var input = Input; _ = {|BAR1001:input.Int|}("Length", 20); }""", "Process → Input.Int")]
    [InlineData("""void Process() => _ = new[] { 1 }.Select(x => {|BAR1001:Input.Int|}("Length", x)).Count();""", "Process → Input.Int")]
    [InlineData("""void Process() => Loop(3); void Loop(int n) { if (n > 0) { Loop(n - 1); } _ = {|BAR1001:Input.Int|}("Length", 20); }""", "Process → Loop → Input.Int")]
    [InlineData("""void Process() { } [Output] public double Last => {|BAR1001:Input.Double|}("Last", 1);""", "Last → Input.Double")]
    [InlineData("""void Process() { } [Output] public Series<double> Value => Ta.Sma(Close, Length); int Length => {|BAR1001:Input.Int|}("Length", 20);""", "Value → Length → Input.Int")]
    public void Input_that_process_or_an_output_reaches_is_reported_with_its_path(string members, string path)
    {
        var found = AnalyzerTest.Verify(
            $$"""
            using Barline;

            [Strategy]
            public partial class Mine
            {
                {{members}}
            }
            """);

        Assert.Contains($"({path})", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Input_in_code_outside_of_the_script_that_process_reaches_is_reported()
    {
        var found = AnalyzerTest.Verify(
            """
            using Barline;

            public static class Helper
            {
                public static int Read(this InputNamespace input) => {|BAR1001:input.Int|}("Length", 20);
            }

            public class Reader
            {
                public Reader(InputNamespace input) => Length = {|BAR1001:input.Int|}("Other", 20);

                public int Length { get; }
            }

            [Strategy]
            public partial class Mine
            {
                void Process(Bar bar) => _ = Input.Read() + new Reader(Input).Length;
            }
            """);

        Assert.Contains("(Process → Read → Input.Int)", found[0].GetMessage(), StringComparison.Ordinal);
        Assert.Contains("(Process → new Reader → Input.Int)", found[1].GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Input_in_another_part_and_in_base_classes_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        public abstract class Common
        {
            protected abstract InputNamespace Inputs { get; }

            protected int Read() => {|BAR1001:Inputs.Int|}("Length", 20) + Choose();

            protected virtual int Choose() => Inputs.Int("Never", 1);
        }
        """,
        """
        using Barline;

        [Strategy]
        public partial class Mine : Common
        {
            protected override InputNamespace Inputs => Input;

            void Process(Bar bar) => Use();
        }
        """,
        """
        partial class Mine
        {
            void Use() => _ = Read();

            protected override int Choose() => {|BAR1001:Input.Int|}("Chosen", 2);
        }
        """);

    [Fact]
    public void Input_in_the_process_of_a_base_script_is_reported_there_once() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Base
        {
            protected void Process(Bar bar) => _ = {|BAR1001:Input.Int|}("Length", 20);
        }

        [Strategy]
        public partial class Derived : Base;
        """);

    [Fact]
    public void Input_that_only_setup_reaches_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Mine
        {
            private int length;
            private double width;

            [Input] public int Other { get; init; } = 3;

            void Setup()
            {
                length = Input.Int("Length", 20);
                width = Width();
            }

            void Process(Bar bar)
            {
                _ = length + width + Other;
                _ = nameof(Width);
                Local();

                void Local() { }
            }

            private double Width() => Input.Double("Width", 2);
        }
        """);

    [Fact]
    public void Member_of_the_users_own_called_input_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Mine
        {
            private readonly Reader Input = new();

            void Process(Bar bar) => _ = Input.Int("Length", 20);

            private sealed class Reader
            {
                public int Int(string title, int value) => title.Length + value;
            }
        }
        """);
}
