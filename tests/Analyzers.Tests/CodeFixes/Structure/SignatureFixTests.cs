using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class SignatureFixTests
{
    [Theory]
    [InlineData("static void Process(Bar bar) { }", "void Process(Bar bar) { }")]
    [InlineData("public static async void Process(Bar bar) { }", "public void Process(Bar bar) { }")]
    [InlineData("async Task Process(Bar bar) { }", "void Process(Bar bar) { }")]
    [InlineData("Task Process(Bar bar) => Task.CompletedTask;", "void Process(Bar bar)\n    {\n    }")]
    [InlineData("int Process(Bar bar) => Run();", "void Process(Bar bar) => Run();")]
    [InlineData("void Process(ref Bar bar) => Run();", "void Process(Bar bar) => Run();")]
    [InlineData("void Process(Bar bar, int unused = 3) => Run();", "void Process(Bar bar) => Run();")]
    [InlineData("private double Process(double price) { Run(); return 0; }", "private void Process() { Run(); }")]
    [InlineData("bool Process() { if (Run() > 1) { return false; } Run(); return true; }", "void Process() { if (Run() > 1) { return; } Run(); }")]
    public void Process_is_written_as_the_engine_calls_it(string wrong, string right) => CodeFixTest.Verify("BAR0005", Strategy(wrong), Strategy(right));

    [Theory]
    [InlineData("async Task Process(Bar bar) => await Task.Yield();")]
    [InlineData("void Process(double price) => Console.WriteLine(price);")]
    [InlineData("int Process() { return Run(); }")]
    [InlineData("void Process<T>(T bar) { }")]
    [InlineData("IEnumerable<int> Process(Bar bar) { yield return 1; }")]
    public void Process_whose_body_would_lose_something_is_left_to_its_author(string wrong) => CodeFixTest.VerifyNone("BAR0005", Strategy(wrong));

    [Theory]
    [InlineData("void Setup(int length) { }", "void Setup() { }")]
    [InlineData("private async Task Setup() { /* nothing */ }", "private void Setup() { /* nothing */ }")]
    public void Setup_is_written_as_the_engine_calls_it(string wrong, string right) =>
        CodeFixTest.Verify("BAR0004", Strategy(wrong + " void Process() { }"), Strategy(right + " void Process() { }"));

    [Theory]
    [InlineData("BAR0004", "Setup")]
    [InlineData("BAR0005", "Process")]
    public void All_are_written_as_the_engine_calls_them(string id, string name)
    {
        string source = $$"""
            using Barline;

            [Indicator]
            public partial class First
            {
                [Output] public Series<double> Value => Close;

                // Says nothing.
                static void {{name}}() { }
            }

            [Indicator]
            public partial class Second
            {
                [Output] public Series<double> Value => Close;

                private int {{name}}(int x)
                {
                    Value.ToString();
                    return 1; // nobody takes it
                }
            }
            """;

        CodeFixTest.VerifyAll(id, source, source
            .Replace("static void", "void", StringComparison.Ordinal)
            .Replace($"int {name}(int x)", $"void {name}()", StringComparison.Ordinal)
            .Replace("return 1;", "return;", StringComparison.Ordinal));
    }

    private static string Strategy(string members) => $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{members}}

            private int Run() => BarIndex;
        }
        """;
}
