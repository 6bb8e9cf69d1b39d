namespace Barline.Package.Tests;

/// <content>The scripts that <c>dotnet format</c> puts right.</content>
public sealed partial class FindingTests
{
    private const string WrongScripts = """
        using Barline;

        namespace Room;

        // Written in a hurry.
        [Strategy]
        public class NotPartial
        {
            void Process(Bar bar) { }
        }

        public class Outer
        {
            [Strategy]
            public partial class Nested
            {
                void Process(Bar bar) { }
            }
        }

        [Strategy]
        public partial class NoProcess
        {
            [Input(Min = 5)] public int Count { get; init; } = 1;
        }

        [Indicator]
        public partial class Average
        {
            [Input(Min = 1)] public int Length { get; init; } = 10;
            [Output] public Series<double> Value => Ta.Sma(Close, Length);
        }

        [Strategy]
        public partial class Late
        {
            private readonly Random random = new();

            [Input] public int Slow { get; } = 20;

            void Process(Bar bar)
            {
                int length = Input.Int("Length", 20);
                double width = Input.Double("Band width", 2, min: 0.5);
                Average average = Import(new Average { Length = Slow });
                if (Ta.Sma(Close, length) > Ta.Sma(Close, 0) * width || Close[-1] == double.NaN)
                {
                    Strategy.Entry("Long", Side.Long); // up
                }

                if (average.Value > Close && random.Next(2) > 0)
                {
                    Strategy.Close("long");
                }
            }
        }

        [Strategy, Indicator]
        public partial class Both
        {
            static async void Process(Bar bar) { }
        }
        """;

    private const string RightScripts = """
        using Barline;

        namespace Room;

        // Written in a hurry.
        [Strategy]
        public partial class NotPartial
        {
            void Process(Bar bar) { }
        }

        public partial class Outer
        {
            [Strategy]
            public partial class Nested
            {
                void Process(Bar bar) { }
            }
        }

        [Strategy]
        public partial class NoProcess
        {
            [Input(Min = 5)] public int Count { get; init; } = 5;

            void Process(Bar bar)
            {
            }
        }

        [Indicator]
        public partial class Average
        {
            [Input(Min = 1)] public int Length { get; init; } = 10;
            [Output] public Series<double> Value => Ta.Sma(Close, Length);
        }

        [Strategy]
        public partial class Late
        {
            private readonly Random random = new(1);
            private Average average;

            [Input] public int Slow { get; init; } = 20;
            [Input] public int Length { get; init; } = 20;
            [Input("Band width", Min = 0.5)] public double BandWidth { get; init; } = 2;

            void Setup()
            {
                average = Import(new Average { Length = Slow });
            }

            void Process(Bar bar)
            {
                if (Ta.Sma(Close, Length) > Ta.Sma(Close, 1) * BandWidth || Na.Is(Close[1]))
                {
                    Strategy.Entry("Long", Side.Long); // up
                }

                if (average.Value > Close && random.Next(2) > 0)
                {
                    Strategy.Close("Long");
                }
            }
        }

        [Strategy]
        public partial class Both
        {
            void Process(Bar bar) { }
        }
        """;
}
