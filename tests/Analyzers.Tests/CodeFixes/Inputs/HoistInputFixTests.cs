using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class HoistInputFixTests
{
    private const string Start = """
        using Barline;

        public enum Mode { Fast, Slow }

        [Strategy]
        public partial class Mine
        {
        """;

    [Fact]
    public void Input_of_process_becomes_a_property_that_stands_for_the_local()
    {
        string[] titles = CodeFixTest.Verify(
            "BAR1001",
            Start + """

                private double last;

                // Once a bar.
                void Process(Bar bar)
                {
                    int length = Input.Int("Length", 20, min: 1, max: 200, step: 5, group: "Averages", tooltip: "Bars");

                    last = Ta.Sma(Close, length); // the last one
                    Chart.Plot(Close, "Close");
                    _ = last + length;
                }
            }
            """,
            Start + """

                [Input(Min = 1, Max = 200, Step = 5, Group = "Averages", Tooltip = "Bars")] public int Length { get; init; } = 20;

                private double last;

                // Once a bar.
                void Process(Bar bar)
                {
                    last = Ta.Sma(Close, Length); // the last one
                    Chart.Plot(Close, "Close");
                    _ = last + Length;
                }
            }
            """);

        Assert.Equal(["Make 'Length' an [Input] property", "Keep 'Length' in a field that Setup assigns"], titles);
    }

    [Fact]
    public void Input_of_process_becomes_a_field_that_a_new_setup_assigns() => CodeFixTest.Verify(
        "BAR1001",
        Start + """

            private double last;

            // Once a bar.
            void Process(Bar bar)
            {
                int length = Input.Int("Length", 20, min: 1);
                last = Ta.Sma(Close, length) + last;
            }
        }
        """,
        Start + """

            private double last;
            private int length;

            void Setup()
            {
                length = Input.Int("Length", 20, min: 1);
            }

            // Once a bar.
            void Process(Bar bar)
            {
                last = Ta.Sma(Close, length) + last;
            }
        }
        """,
        choice: 1);

    [Theory]
    [InlineData("Input.Double(\"Band width\", 2, min: 0.5)", "[Input(\"Band width\", Min = 0.5)] public double BandWidth { get; init; } = 2;", "BandWidth")]
    [InlineData("Input.Bool(\"on\", true)", "[Input(\"on\")] public bool On { get; init; } = true;", "On")]
    [InlineData("Input.String(\"Name\", \"x\", options: [\"x\", \"y\"])", "[Input(Options = new object[] { \"x\", \"y\" })] public string Name { get; init; } = \"x\";", "Name")]
    [InlineData("Input.Int(\"2nd\", 4, options: new[] { 4, 5 })", "[Input(\"2nd\", Options = new object[] { 4, 5 })] public int Input2nd { get; init; } = 4;", "Input2nd")]
    [InlineData("Input.Enum(\"Mode\", Mode.Slow)", "[Input] public Mode Mode { get; init; } = Mode.Slow;", "Mode")]
    [InlineData("Input.Enum(defaultValue: Mode.Fast, title: \"Way\")", "[Input] public Mode Way { get; init; } = Mode.Fast;", "Way")]
    [InlineData("Input.Source(\"Source\", Source.Hl2)", "[Input] public Source Source { get; init; } = Source.Hl2;", "Source")]
    [InlineData("Input.Color(\"Line\", Color.Teal)", "[Input] public Color Line { get; init; } = Color.Teal;", "Line")]
    [InlineData("Input.Time(\"From\", new DateTime(2020, 1, 1))", "[Input] public DateTime From { get; init; } = new DateTime(2020, 1, 1);", "From")]
    [InlineData("Input.Timeframe(\"Frame\", \"1D\")", "[Input] public Timeframe Frame { get; init; } = Timeframe.Parse(\"1D\");", "Frame")]
    [InlineData("Input.Session(\"Hours\", \"0930-1600\")", "[Input] public Session Hours { get; init; } = Session.Parse(\"0930-1600\");", "Hours")]
    [InlineData("Input.Int(\"Close\", 3)", "[Input(\"Close\")] public int CloseInput { get; init; } = 3;", "CloseInput")]
    [InlineData("Input.Int(\"!\", 3)", "[Input(\"!\")] public int InputInput { get; init; } = 3;", "InputInput")]
    public void Input_of_each_type_becomes_a_property(string call, string property, string name) => CodeFixTest.Verify(
        "BAR1001",
        Start + $$"""

            void Process(Bar bar) => Run({{call}});

            private static void Run(object? value) => Console.WriteLine(value);
        }
        """,
        Start + $$"""

            {{property}}

            void Process(Bar bar) => Run({{name}});

            private static void Run(object? value) => Console.WriteLine(value);
        }
        """);

    [Fact]
    public void Property_stands_behind_the_other_inputs_and_replaces_each_equal_call() => CodeFixTest.Verify(
        "BAR1001",
        Start + """

            [Input] public int Slow { get; init; } = 20;
            [Input] public int Slower { get; init; } = 30;

            private int sum;

            void Process(Bar bar)
            {
                if (Close > Open)
                {
                    sum = Input.Int("Fast", 5) + Slow + Slower;
                }

                Use();
            }

            void Use() => _ = Input.Int( "Fast", 5 ) + sum;
        }
        """,
        Start + """

            [Input] public int Slow { get; init; } = 20;
            [Input] public int Slower { get; init; } = 30;
            [Input] public int Fast { get; init; } = 5;

            private int sum;

            void Process(Bar bar)
            {
                if (Close > Open)
                {
                    sum = Fast + Slow + Slower;
                }

                Use();
            }

            void Use() => _ = Fast + sum;
        }
        """);

    [Fact]
    public void Input_that_the_script_has_already_is_read_instead() => CodeFixTest.Verify(
        "BAR1001",
        Start + """

            [Input("Fast length")] public int Fast { get; init; } = 20;

            void Process(Bar bar) => _ = Ta.Sma(Close, Input.Int("Fast length", 5));
        }
        """,
        Start + """

            [Input("Fast length")] public int Fast { get; init; } = 20;

            void Process(Bar bar) => _ = Ta.Sma(Close, Fast);
        }
        """);

    [Fact]
    public void Local_with_a_comment_or_another_value_later_stays_and_the_field_is_named_beside_it() => CodeFixTest.Verify(
        "BAR1001",
        Start + """

            void Setup() => Chart.Plot(Close, "Close");

            void Process(Bar bar)
            {
                // How many.
                int length = Input.Int("length", 20);
                length++;
                _ = length;
            }
        }
        """,
        Start + """

            private int length;

            void Setup()
            {
                length = Input.Int("length", 20);
                Chart.Plot(Close, "Close");
            }

            void Process(Bar bar)
            {
                // How many.
                int length = this.length;
                length++;
                _ = length;
            }
        }
        """,
        choice: 1);

    [Fact]
    public void Assignment_to_a_field_moves_to_setup_as_it_is()
    {
        string[] titles = CodeFixTest.Verify(
            "BAR1001",
            Start + """

                private int length;

                void Setup()
                {
                    // First of all.
                    Chart.Plot(Close, "Close");
                }

                void Process(Bar bar)
                {
                    length = Input.Int("Length", 20);

                    _ = length;
                }
            }
            """,
            Start + """

                private int length;

                void Setup()
                {
                    length = Input.Int("Length", 20);
                    // First of all.
                    Chart.Plot(Close, "Close");
                }

                void Process(Bar bar)
                {
                    _ = length;
                }
            }
            """);

        Assert.Equal(["Move 'Length' to Setup"], titles);
    }

    [Fact]
    public void Input_read_through_a_local_is_read_from_the_script_itself() => CodeFixTest.Verify(
        "BAR1001",
        Start + """

            void Process(Bar bar)
            {
                var input = Input;
                Func<int> read = () => input.Int("Length", 20);
                _ = read() + input.ToString()!.Length;
            }
        }
        """,
        Start + """

            private int length;

            void Setup()
            {
                length = Input.Int("Length", 20);
            }

            void Process(Bar bar)
            {
                var input = Input;
                Func<int> read = () => length;
                _ = read() + input.ToString()!.Length;
            }
        }
        """,
        choice: 1);

    [Theory]
    [InlineData("void Process(Bar bar) { int start = BarIndex; _ = Input.Int(\"Length\", start); }")]
    [InlineData("void Process(Bar bar) => Read(Input); static void Read(InputNamespace input) => _ = input.Int(\"Length\", 20);")]
    public void Input_that_depends_on_where_it_stands_is_left_to_its_author(string members) =>
        CodeFixTest.VerifyNone("BAR1001", Start + "\n    " + members + "\n}\n");

    [Fact]
    public void Several_inputs_become_properties_and_equal_ones_become_one() => CodeFixTest.VerifyAll(
        "BAR1001",
        Start + """

            void Process(Bar bar)
            {
                int fast = Input.Int("Fast", 5);
                int slow = Input.Int("Slow", 20);
                _ = Ta.Crossover(Ta.Sma(Close, fast), Ta.Sma(Close, slow));
                _ = Ta.Sma(Open, Input.Int("Fast", 5));
            }
        }
        """,
        Start + """

            [Input] public int Fast { get; init; } = 5;
            [Input] public int Slow { get; init; } = 20;

            void Process(Bar bar)
            {
                _ = Ta.Crossover(Ta.Sma(Close, Fast), Ta.Sma(Close, Slow));
                _ = Ta.Sma(Open, Fast);
            }
        }
        """);

    [Fact]
    public void Several_inputs_become_fields_that_one_setup_assigns() => CodeFixTest.VerifyAll(
        "BAR1001",
        Start + """

            void Process(Bar bar)
            {
                int fast = Input.Int("Fast", 5);
                _ = Ta.Sma(Close, fast) + Input.Double("Slow width", 20);
            }
        }
        """,
        Start + """

            private int fast;
            private double slowWidth;

            void Setup()
            {
                fast = Input.Int("Fast", 5);
                slowWidth = Input.Double("Slow width", 20);
            }

            void Process(Bar bar)
            {
                _ = Ta.Sma(Close, fast) + slowWidth;
            }
        }
        """,
        choice: 1);
}
