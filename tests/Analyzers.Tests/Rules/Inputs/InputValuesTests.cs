using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class InputValuesTests
{
    [Theory]
    [InlineData("[Input(Min = 2)] public int Value { get; init; } = {|BAR1004:1|};", "1, but only 2 or more")]
    [InlineData("[Input(Max = 2.5)] public double Value { get; init; } = {|BAR1004:3|};", "3, but only 2.5 or less")]
    [InlineData("[Input(Min = 1, Max = 5)] public long Value { get; init; } = {|BAR1004:-Limit|};", "-7, but only 1 to 5")]
    [InlineData("[Input] public double Value { get; init; } = {|BAR1004:double.NaN|};", "only a finite number")]
    [InlineData("[Input(Min = 1)] public int {|BAR1004:Value|} { get; init; }", "0, but only 1 or more")]
    [InlineData("[Input(Min = {|BAR1005:5|}, Max = 1)] public int Value { get; init; } = 3;", "Min of 5 above its Max of 1")]
    [InlineData("[Input(Step = {|BAR1006:0|})] public int Value { get; init; } = 3;", "'Value' is 0")]
    [InlineData("[Input(Step = {|BAR1006:-0.5|})] public double Value { get; init; } = 3;", "'Value' is -0.5")]
    [InlineData("[Input(Options = new object[] { 1, 2 })] public int Value { get; init; } = {|BAR1007:3|};", "one of 1, 2")]
    [InlineData("[Input(Options = [\"a\", \"b\"])] public string Value { get; init; } = {|BAR1007:\"c\"|};", "is \"c\"")]
    [InlineData("[Input(Options = [DayOfWeek.Monday])] public DayOfWeek Value { get; init; } = {|BAR1007:DayOfWeek.Friday|};", "is Friday")]
    [InlineData("[Input] public DayOfWeek Value { get; init; } = {|BAR1007:(DayOfWeek)9|};", "is 9")]
    [InlineData("private int read; void Setup() => read = Input.Int(\"Value\", {|BAR1004:1|}, min: 2, max: 5);", "1, but only 2 to 5")]
    [InlineData("private double read; void Setup() => read = Input.Double(title: \"Value\", max: 0.5, defaultValue: {|BAR1004:Limit|});", "7, but only 0.5 or less")]
    [InlineData("private int read; void Setup() => read = Input.Int(\"Value\", 3, {|BAR1005:5|}, 1);", "Min of 5 above its Max of 1")]
    [InlineData("private int read; void Setup() => read = Input.Int(\"Value\", 3, step: {|BAR1006:0|});", "'Value' is 0")]
    [InlineData("private int read; void Setup() => read = Input.Int(\"Value\", {|BAR1007:3|}, options: [1, 2]);", "one of 1, 2")]
    [InlineData("private string read = \"\"; void Setup() => read = Input.String(\"Value\", {|BAR1007:\"c\"|}, new[] { \"a\", \"b\" });", "is \"c\"")]
    [InlineData("private DayOfWeek read; void Setup() => read = Input.Enum(\"Value\", {|BAR1007:DayOfWeek.Friday|}, [DayOfWeek.Monday]);", "one of Monday")]
    public void Values_that_do_not_fit_are_reported(string members, string message)
    {
        var found = AnalyzerTest.Verify(Script(members));

        Assert.Contains(message, Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Input(Min = 2, Max = 2)] public int Value { get; init; } = 2;")]
    [InlineData("[Input(Min = 1)] public required int Value { get; init; }")]
    [InlineData("[Input(Max = 5)] public int Value { get; init; }")]
    [InlineData("[Input(Min = 1)] public int Value { get; init; } = new Random(3).Next(1, 5);")]
    [InlineData("[Input(Min = double.NaN, Step = double.NaN)] public double Value { get; init; } = -1;")]
    [InlineData("[Input(Options = [10, 20L, 30.0])] public double Value { get; init; } = 20;")]
    [InlineData("[Input(Options = [\"Monday\", \"Friday\"])] public DayOfWeek Value { get; init; } = DayOfWeek.Friday;")]
    [InlineData("[Input] public FileAccess Value { get; init; } = (FileAccess)0;")]
    [InlineData("[Input] public DayOfWeek Value { get; init; } = DayOfWeek.Friday;")]
    [InlineData("[Input] public string Value { get; init; } = \"x\";")]
    [InlineData("private int value = 3; [Input(Min = 1)] public int Value { get => value; init => this.value = value; }")]
    [InlineData("private int read; void Setup() => read = Input.Int(\"Value\", -5);")]
    [InlineData("private int read; void Setup() => read = Input.Int(\"Value\", 3, min: 1, max: 5, step: 2, options: [1, 3, 5]);")]
    [InlineData("private int read; void Setup() => read = Input.Int(\"Value\", 3, options: Choices()); static int[] Choices() => [1, 2];")]
    [InlineData("private int read; [Input] public int Other { get; init; } = 3; void Setup() => read = Input.Int(\"Value\", Other, min: 5);")]
    public void Values_that_fit_are_right(string members) => AnalyzerTest.Verify(Script(members));

    [Fact]
    public void Default_of_a_records_parameter_is_checked() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial record Mine([property: Input(Min = 2)] int {|BAR1004:Length|} = 1, [property: Input(Min = 2)] int Other = 3, [property: Input(Min = 2)] int Given = 2)
        {
            void Process(Bar bar) { }
        }
        """);

    [Fact]
    public void Title_that_only_a_running_script_knows_is_right() => AnalyzerTest.Verify(
        Script("private int read; private readonly string title = \"a\"; void Setup() => read = Input.Int(title + \"x\", 1, min: 1);"));

    private static string Script(string members) =>
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            private const int Limit = 7;

            {{members}}

            void Process(Bar bar) => _ = Limit;
        }
        """;
}
