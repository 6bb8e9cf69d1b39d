using System.Text.Json;
using Barline.Tests.Engine;

namespace Barline.Tests.Inputs;

public sealed class InputTests
{
    private static readonly BarSeries bars = TestBars.Walk(5);

    private static readonly DateTime march = new(2024, 3, 1, 9, 30, 0, DateTimeKind.Utc);

    /// <summary>Each input with a value in its own type and the forms in which people give it by name.</summary>
    private static readonly (string Name, object Value, object[] Forms)[] forms =
    [
        ("Length", 30, [30, 30L, 30.0, 30m, (short)30, "30", "+30", Json("30"), Json("\"30\"")]),
        ("Width", 1.5, [1.5, 1.5f, 1.5m, "1.5", "15e-1", Json("1.5"), Json("\"1.5\"")]),
        ("Enabled", false, [false, "false", "False", Json("false"), Json("\"FALSE\"")]),
        ("Kind", "ema", ["ema", Json("\"ema\"")]),
        ("Flavour", Flavour.Sweet, [Flavour.Sweet, "Sweet", "sweet", Json("\"SWEET\"")]),
        ("Price", Source.Ohlc4, [Source.Ohlc4, "Ohlc4", "ohlc4", Json("\"OHLC4\"")]),
        ("Frame", Timeframe.Parse("15"), [Timeframe.Parse("15"), "15", 15, Json("15"), Json("\"15\"")]),
        ("Hours", Session.Parse("1700-1600:23456"), [Session.Parse("1700-1600:23456"), "1700-1600:23456", Json("\"1700-1600:23456\"")]),
        ("Line", Color.Red, [Color.Red, "red", "#F23645", "#f23645ff", Json("\"Red\"")]),
        ("From", march,
        [
            march, "2024-03-01T09:30:00Z", "2024-03-01 09:30", "2024-03-01T10:30:00+01:00", new DateTimeOffset(2024, 3, 1, 4, 30, 0, TimeSpan.FromHours(-5)),
            DateTime.SpecifyKind(march, DateTimeKind.Unspecified), Json("\"2024-03-01T09:30:00Z\""),
        ]),
        ("Step", 8, [8, "8", 8.0, Json("8")]),
    ];

    [Fact]
    public void Value_by_name_is_the_one_of_the_object_initializer_in_every_form()
    {
        foreach ((string name, object value, object[] given) in forms)
        {
            foreach (object form in given)
            {
                AllInputs script = AllInputs.Create(new Dictionary<string, object?> { [name] = form });
                Assert.Equal(value, typeof(AllInputs).GetProperty(name)!.GetValue(script));
                IndicatorResult result = ScriptRunner.Run(script, bars);
                Assert.Equal(value, result.Inputs[name]);
            }
        }

        AllInputs big = AllInputs.Create(new Dictionary<string, object?> { ["Big"] = "9007199254740993" });
        Assert.Equal(9007199254740993, big.Big);
    }

    [Fact]
    public void Value_by_name_reaches_an_input_of_setup_in_every_form()
    {
        foreach ((string name, object value, object[] given) in forms)
        {
            foreach (object form in given)
            {
                SetupInputs script = SetupInputs.Create(new Dictionary<string, object?> { [name] = form });
                Backtest.Run(script, bars);
                Assert.Contains(value, script.Read);
            }
        }

        SetupInputs symbol = SetupInputs.Create(new Dictionary<string, object?> { ["Other"] = "QQQ" });
        BacktestResult result = Backtest.Run(symbol, bars);
        Assert.Contains("QQQ", symbol.Read);
        Assert.Equal("QQQ", result.Inputs["Other"]);
        Assert.Equal(20, result.Inputs["Length"]);
    }

    [Theory]
    [InlineData("Length")]
    [InlineData("length")]
    [InlineData("LENGTH")]
    [InlineData("Number of bars")]
    [InlineData("NUMBER OF BARS")]
    public void Name_and_title_work_in_any_case(string name) =>
        Assert.Equal(33, AllInputs.Create(new Dictionary<string, object?> { [name] = 33 }).Length);

    [Fact]
    public void Values_left_out_keep_their_defaults()
    {
        AllInputs script = AllInputs.Create(new Dictionary<string, object?>());
        IndicatorResult byName = ScriptRunner.Run(script, bars);
        IndicatorResult plain = ScriptRunner.Run(new AllInputs(), bars);
        Assert.Equal(plain.Inputs, byName.Inputs);
        Assert.Equal(plain.Fingerprint, byName.Fingerprint);
    }

    [Fact]
    public void Wrong_values_by_name_are_told_all_at_once()
    {
        InputException thrown = Assert.Throws<InputException>(() => AllInputs.Create(new Dictionary<string, object?>
        {
            ["Length"] = 0,
            ["Width"] = "wide",
            ["Enabled"] = 1,
            ["Kind"] = "wma",
            ["Flavour"] = "Sour",
            ["Price"] = "Median",
            ["Frame"] = "15x",
            ["Hours"] = "9-16",
            ["Line"] = "#12",
            ["From"] = "soon",
            ["Step"] = 4,
            ["Big"] = null,
            ["Widht"] = 2,
        }));
        (string Name, string[] Parts)[] expected =
        [
            ("Length", ["is 0", "1 to 500"]), ("Width", ["'wide'", "a number, 0.5 to 4"]), ("Enabled", ["is 1", "true or false"]), ("Kind", ["'wma'", "'sma', 'ema'"]),
            ("Flavour", ["'Sour'", "Plain, Salted, Sweet"]), ("Price", ["'Median'", "Hlc3"]), ("Frame", ["'15x'", "a timeframe"]),
            ("Hours", ["'9-16'", "0930-1600"]), ("Line", ["'#12'", "#RRGGBB"]), ("From", ["'soon'", "2024-03-01"]), ("Step", ["is 4", "3, 5, 8"]),
            ("Big", ["nothing", "a whole number, 0 or more"]), ("Widht", ["did you mean 'Width'?"]),
        ];
        Assert.Equal(expected.Length, thrown.Problems.Count);
        foreach ((string name, string[] parts) in expected)
        {
            string problem = Assert.Single(thrown.Problems, problem => problem.Split('\'')[1] == name);
            Assert.All(parts, part => Assert.Contains(part, problem, StringComparison.Ordinal));
            Assert.Contains(problem, thrown.Message, StringComparison.Ordinal);
        }

        Assert.StartsWith("AllInputs: ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_values_of_an_object_initializer_are_told_all_at_once_before_the_run()
    {
        InputException thrown = Assert.Throws<InputException>(() => ScriptRunner.Run(
            new AllInputs { Length = 501, Width = double.NaN, Kind = "x", Flavour = (Flavour)9, Step = 6, Big = -1 }, bars));
        Assert.Equal(6, thrown.Problems.Count);
        Assert.Contains(thrown.Problems, problem => problem.Contains("'Length' is 501; allowed: 1 to 500", StringComparison.Ordinal));
        Assert.Contains(thrown.Problems, problem => problem.Contains("'Width' is na; allowed: 0.5 to 4", StringComparison.Ordinal));
        Assert.Contains(thrown.Problems, problem => problem.Contains("'Big' is -1; allowed: 0 or more", StringComparison.Ordinal));
        Assert.Contains(thrown.Problems, problem => problem.Contains("'Flavour' is 9; allowed: 'Plain', 'Salted', 'Sweet'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("1.5")]
    [InlineData("1,000")]
    [InlineData("")]
    [InlineData(" 7 8")]
    [InlineData("NaN")]
    public void Text_that_is_no_whole_number_is_refused(string text) =>
        Assert.Throws<InputException>(() => AllInputs.Create(new Dictionary<string, object?> { ["Length"] = text }));

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-1e999")]
    public void Number_that_is_not_finite_is_refused(string text) =>
        Assert.Throws<InputException>(() => AllInputs.Create(new Dictionary<string, object?> { ["Width"] = text }));

    [Fact]
    public void Input_given_by_name_and_by_title_is_refused()
    {
        InputException thrown = Assert.Throws<InputException>(
            () => AllInputs.Create(new Dictionary<string, object?> { ["Length"] = 5, ["Number of bars"] = 6 }));
        Assert.Contains("twice", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_inputs_of_setup_and_of_properties_are_told_together()
    {
        InputException thrown = Assert.Throws<InputException>(() => SetupInputs.Create(
            new Dictionary<string, object?> { ["Length"] = 0, ["Kind"] = "x", ["Property"] = "one", ["Step"] = 4, ["Lenght"] = 3 }));
        Assert.Equal(4 + 1, thrown.Problems.Count);
        Assert.Contains("did you mean 'Length'?", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_that_only_code_knows_are_read_checked_and_told_together()
    {
        DynamicInputs right = DynamicInputs.Create(new Dictionary<string, object?> { ["Length 1"] = "7", ["length 2"] = Json("8") });
        Backtest.Run(right, bars);
        Assert.Equal([7, 8], right.Lengths);

        DynamicInputs wrong = DynamicInputs.Create(new Dictionary<string, object?> { ["Length 1"] = 100, ["Length 2"] = "x", ["Length 3"] = 5, ["Count"] = 2 });
        InputException thrown = Assert.Throws<InputException>(() => Backtest.Run(wrong, bars));
        Assert.Equal(3, thrown.Problems.Count);
        Assert.Contains("'Length 1' is 100; allowed: 1 to 99", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'Length 2' is 'x'; allowed: a whole number, 1 to 99", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("There is no input 'Length 3' (did you mean 'Length 1'?)", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_of_setup_outside_its_own_bounds_is_refused()
    {
#pragma warning disable BAR1004 // What the run says is tested.
        InputException thrown = Assert.Throws<InputException>(() => Lab.Over(bars, lab => lab.Run.Input.Int("Length", 0, min: 1)));
#pragma warning restore BAR1004
        Assert.Contains("'Length' is 0; allowed: 1 or more", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Inputs_are_frozen_after_setup()
    {
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, bar: lab => lab.Run.Input.Int("Length", 5)));
        Assert.Contains("'Length' is read after Setup", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_that_is_a_property_too_is_refused()
    {
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(
            () => ScriptRunner.Run(new DeclaredTwice(), bars));
        Assert.Contains("declared twice", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_lists_the_inputs_of_setup()
    {
        Assert.True(SetupInputs.Metadata.InputsAreComplete);
        Assert.False(DynamicInputs.Metadata.InputsAreComplete);
        Assert.Equal(
            ["Property", "Length", "Width", "Enabled", "Kind", "Flavour", "Price", "Frame", "Hours", "Other", "From", "Line", "Step"],
            SetupInputs.Metadata.Inputs.Select(input => input.Name));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
