namespace Barline;

public partial class TaNamespace
{
    /// <summary>Convergence and divergence of two exponential averages (Pine's <c>ta.macd</c>).</summary>
    /// <remarks>The line begins with the slow average, the signal with the ninth value of the line where <paramref name="signalLength"/> is 9.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="fastLength">The length of the fast average, 1 or more.</param>
    /// <param name="slowLength">The length of the slow average, 1 or more.</param>
    /// <param name="signalLength">The length of the line's own average, 1 or more.</param>
    /// <returns>Line, signal and histogram: <c>var (line, signal, histogram) = Ta.Macd(Close)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "max(fastLength, slowLength) + signalLength - 2", Pine = "ta.macd", TaLib = "MACD", StockIndicators = "GetMacd")]
    public virtual MacdLines Macd(
        Series<double> source, [AtLeast(1)] int fastLength = 12, [AtLeast(1)] int slowLength = 26, [AtLeast(1)] int signalLength = 9)
    {
        CheckLength(fastLength, "Ta.Macd");
        CheckLength(slowLength, "Ta.Macd");
        CheckLength(signalLength, "Ta.Macd");
        Series<double> line = Define(new MacdKernel(fastLength, slowLength, signalLength, 0), source);
        Series<double> signal = Define(new MacdKernel(fastLength, slowLength, signalLength, 1), source);
        Series<double> histogram = Define(new MacdKernel(fastLength, slowLength, signalLength, 2), source);
        Join(line, signal, histogram);
        return new(line, signal, histogram);
    }
}

/// <summary>One of the three lines: 0 is the line, 1 the signal and 2 the histogram.</summary>
/// <remarks>Each average waits for its own last value, so that all three in one pass take no longer than one.</remarks>
internal struct MacdKernel(int fastLength, int slowLength, int signalLength, int line) : ILinesKernel<double, double>
{
    private readonly int line = line;
    private RecursiveAverage<ExponentialStep> fast = new(fastLength);
    private RecursiveAverage<ExponentialStep> slow = new(slowLength);
    private RecursiveAverage<ExponentialStep> signal = new(signalLength);

    public static string Name => "Ta.Macd";

    public readonly Arguments Arguments => Arguments.Of(((long)fast.Length << 32) | (uint)slow.Length, ((long)signal.Length << 2) | (uint)line);

    public double Update(History<double> source)
    {
        double distance = fast.Update(source.Now) - slow.Update(source.Now);
        double average = signal.Update(distance);
        return line switch
        {
            0 => distance,
            1 => average,
            _ => distance - average,
        };
    }

    public readonly void Fill(ReadOnlySpan<double> source, double[][] lines)
    {
        MacdKernel kernel = this;
        for (int bar = 0; bar < source.Length; bar++)
        {
            bar = kernel.RunAhead(source, lines[0], lines[1], lines[2], bar);
            if (bar < source.Length)
            {
                double distance = kernel.fast.Update(source[bar]) - kernel.slow.Update(source[bar]);
                double average = kernel.signal.Update(distance);
                (lines[0][bar], lines[1][bar], lines[2][bar]) = (distance, average, distance - average);
            }
        }
    }

    /// <summary>Takes in values as long as they and all averages are calm; gives the first bar that is left.</summary>
    private int RunAhead(ReadOnlySpan<double> source, Span<double> distances, Span<double> averages, Span<double> rest, int bar)
    {
        MacdColumn column = new(fast.Length, slow.Length, signal.Length);
        int most = AverageColumn.PartFor(column.Memory);
        while (bar < source.Length && fast.IsCalm && slow.IsCalm && signal.IsCalm)
        {
            ReadOnlySpan<double> part = source.Slice(bar, Math.Min(most, source.Length - bar));
            part = part[..AverageColumn.CalmCount(part)];
            if (part.IsEmpty)
            {
                break;
            }

            MacdColumn.Lines lines = new(distances.Slice(bar, part.Length), averages.Slice(bar, part.Length), rest.Slice(bar, part.Length));
            (fast.Value, slow.Value, signal.Value) = column.Fill(part, lines, (fast.Value, slow.Value, signal.Value));
            bar += part.Length;
        }

        return bar;
    }
}
