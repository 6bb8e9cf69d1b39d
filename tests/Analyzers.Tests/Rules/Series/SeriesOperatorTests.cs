using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class SeriesOperatorTests
{
    [Theory]
    [InlineData("_ = up {|BAR3001:+|} up;")]
    [InlineData("_ = up {|BAR3001:-|} (Close > Open);")]
    [InlineData("_ = {|BAR3001:-|}up;")]
    [InlineData("_ = up {|BAR3001:<|} down;")]
    [InlineData("_ = (Close + 1) {|BAR3001:&|} (Close + 2);")]
    [InlineData("_ = (Close + 1) {|BAR3001:|||} (Close + 2);")]
    [InlineData("_ = {|BAR3001:!|}Close;")]
    [InlineData("_ = Time {|BAR3001:+|} Time;")]
    [InlineData("_ = flag {|BAR3001:*|} flag;")]
    public void Operator_that_the_values_do_not_have_is_reported(string statement) => AnalyzerTest.Verify(Script(statement));

    [Theory]
    [InlineData("_ = Close + Open * 2 - 1 / Close % 3;")]
    [InlineData("_ = -Close < Open;")]
    [InlineData("_ = BarIndex + 1 > 2;")]
    [InlineData("_ = (Close > Open) & (Close > 3) | (Close < 1);")]
    [InlineData("_ = !(Close > Open);")]
    [InlineData("_ = Time > new DateTime(2020, 1, 1);")]
    [InlineData("_ = up == down;")]
    [InlineData("_ = true & false | 3 > 2;")]
    public void Operator_that_the_values_have_is_right(string statement) => AnalyzerTest.Verify(Script(statement));

    [Fact]
    public void Operator_in_a_generic_script_is_right_until_its_type_is_known() => AnalyzerTest.Verify(
        """
        using Barline;

        public static class Helper
        {
            public static Series<T> Add<T>(Series<T> x) => x + x;
        }
        """);

    private static string Script(string statement) =>
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            private readonly Var<bool> flag = new();
            private Series<bool> up;
            private Series<bool> down;

            void Setup()
            {
                up = Ta.Crossover(Close, Open);
                down = Ta.Crossunder(Close, Open);
            }

            void Process(Bar bar)
            {
                {{statement}}
            }
        }
        """;
}
