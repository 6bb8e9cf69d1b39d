using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class OutputMemberTests
{
    [Theory]
    [InlineData("[Output] public List<double> {|BAR0011:Value|} { get; } = [];")]
    [InlineData("[Output] public double[] {|BAR0011:Value|} = [];")]
    [InlineData("[Output] public string {|BAR0011:Value|} => \"x\";")]
    [InlineData("[Output] public decimal {|BAR0011:Value|} => 1;")]
    [InlineData("[Output] public object {|BAR0011:Value|} => 1;")]
    [InlineData("[Output] public Bar {|BAR0011:Value|} => default;")]
    [InlineData("[Output] public (double, double) {|BAR0011:Value|} => default;")]
    [InlineData("[Output] public Func<double> {|BAR0011:Value|} => () => 1;")]
    [InlineData("[Output] public ReadOnlySpan<double> {|BAR0011:Value|} => default;")]
    [InlineData("[Output] public MacdLines {|BAR0011:Value|} => Ta.Macd(Close, 12, 26, 9);")]
    [InlineData("[Output] public Var<string> {|BAR0011:Value|} = new(\"\");")]
    public void Output_of_a_wrong_type_is_reported(string output) => AnalyzerTest.Verify(Script(output));

    [Theory]
    [InlineData("[Output] public double {|BAR0012:Value|} { set { } }")]
    [InlineData("[Output] public static double {|BAR0012:Value|} => 1;")]
    [InlineData("[Output] public static Series<double> {|BAR0012:Value|};")]
    [InlineData("[Output] public const double {|BAR0012:Value|} = 3;")]
    [InlineData("[Output] public double {|BAR0012:this|}[int index] => index;")]
    public void Output_that_cannot_be_read_is_reported(string output) => AnalyzerTest.Verify(Script(output));

    [Theory]
    [InlineData("[Output] public Series<double> Value => Close;")]
    [InlineData("[Output] public SeriesExpression<bool> Value => Close > Open;")]
    [InlineData("[Output] public Series<int> Value => BarIndex;")]
    [InlineData("[Output] private readonly Var<double> value = new();")]
    [InlineData("[Output] private double value = 3;")]
    [InlineData("[Output] protected int Value { get; private set; }")]
    [InlineData("[Output] public bool Value => Close > Open;")]
    [InlineData("[Output] public double? Value => null;")]
    [InlineData("[Output] public DateTime Value => Time;")]
    [InlineData("[Output] public DayOfWeek Value => DayOfWeek.Monday;")]
    [InlineData("public List<double> NoOutput { get; } = [];")]
    public void Output_that_can_be_read_is_right(string output) => AnalyzerTest.Verify(Script(output));

    [Fact]
    public void Private_output_of_a_base_class_that_is_no_script_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        public abstract class Common
        {
            [Output] private double {|BAR0012:Hidden|} => 1;
            [Output] public double {|BAR0012:Half|} { private get; set; }
            [Output] protected double Shown => Hidden + Half;
        }

        [Indicator]
        public partial class Mine : Common;
        """);

    [Fact]
    public void Output_that_implements_an_interface_explicitly_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        public interface IValue
        {
            double Value { get; }
        }

        [Indicator]
        public partial class Mine : IValue
        {
            [Output] double IValue.{|BAR0012:Value|} => 1;

            [Output] public double Other => 1;
        }
        """);

    [Fact]
    public void Output_of_a_generic_script_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        [Indicator]
        public partial class Mine<T>
            where T : struct
        {
            [Output] public T Value { get; init; }
        }
        """);

    private static string Script(string output) =>
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{output}}

            void Process(Bar bar) { }
        }
        """;
}
