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

    [Fact]
    public void All_setups_are_written_as_the_engine_calls_them() => CodeFixTest.VerifyAll(
        "BAR0004", Two("static void Setup()", "int Setup(int x)", "return 1;"), Two("void Setup()", "void Setup()", "return;"));

    [Fact]
    public void All_processes_are_written_as_the_engine_calls_them() => CodeFixTest.VerifyAll(
        "BAR0005", Two("static void Process()", "int Process(int x)", "return 1;"), Two("void Process()", "void Process()", "return;"));

    private static string Two(string first, string second, string end) => $$"""
        using Barline;

        [Indicator]
        public partial class First
        {
            [Output] public Series<double> Value => Close;

            // Says nothing.
            {{first}} { }
        }

        [Indicator]
        public partial class Second
        {
            [Output] public Series<double> Value => Close;

            private {{second}}
            {
                Value.ToString();
                {{end}} // nobody takes it
            }
        }
        """;

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
