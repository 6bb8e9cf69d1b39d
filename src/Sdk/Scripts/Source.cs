namespace Barline;

/// <summary>One of the bar's prices, as the value of an input; it converts to that price's series.</summary>
public readonly record struct Source
{
    private static readonly string[] names = ["Close", "Open", "High", "Low", "Hl2", "Hlc3", "Ohlc4", "Hlcc4", "Volume"];

    private readonly byte index;

    private Source(byte index) => this.index = index;

    /// <summary>The opening price.</summary>
    public static Source Open => new(1);

    /// <summary>The highest price.</summary>
    public static Source High => new(2);

    /// <summary>The lowest price.</summary>
    public static Source Low => new(3);

    /// <summary>The closing price.</summary>
    public static Source Close => new(0);

    /// <summary>(high + low) / 2.</summary>
    public static Source Hl2 => new(4);

    /// <summary>(high + low + close) / 3.</summary>
    public static Source Hlc3 => new(5);

    /// <summary>(open + high + low + close) / 4.</summary>
    public static Source Ohlc4 => new(6);

    /// <summary>(high + low + close + close) / 4.</summary>
    public static Source Hlcc4 => new(7);

    /// <summary>The volume.</summary>
    public static Source Volume => new(8);

    /// <summary>The names of all, as <see cref="TryParse"/> reads them.</summary>
    public static IReadOnlyList<string> Names => names;

    /// <summary>The source called <paramref name="name"/>, in any case.</summary>
    public static bool TryParse(string name, out Source source)
    {
        int found = Array.FindIndex(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        source = new Source((byte)Math.Max(found, 0));
        return found >= 0;
    }

    /// <summary>The price some bars ago, 0 being now.</summary>
    public SeriesExpression<double> this[int back] => Series[back];

    /// <summary>The price's series in the running script.</summary>
    public static implicit operator Series<double>(Source source) => source.Series;

    /// <summary>The price now.</summary>
    public static implicit operator double(Source source) => source.Series;

    /// <summary>The price as an operand of an expression.</summary>
    public static implicit operator SeriesExpression<double>(Source source) => source.Series;

    private Series<double> Series
    {
        get
        {
            ScriptContext context = ScriptContext.Running ?? throw new InvalidOperationException(
                "A source is a series only while a script runs: use it in Setup, in Process and in what they call.");
            return index switch
            {
                1 => context.Open,
                2 => context.High,
                3 => context.Low,
                4 => context.Hl2,
                5 => context.Hlc3,
                6 => context.Ohlc4,
                7 => context.Hlcc4,
                8 => context.Volume,
                _ => context.Close,
            };
        }
    }

    /// <summary>The name.</summary>
    public override string ToString() => names[index];
}
