namespace Barline;

/// <summary>Open, high, low, close and volume over one interval.</summary>
/// <param name="Time">When the interval opens, in UTC.</param>
/// <param name="Open">The first price of the interval.</param>
/// <param name="High">The highest price of the interval.</param>
/// <param name="Low">The lowest price of the interval.</param>
/// <param name="Close">The last price of the interval.</param>
/// <param name="Volume">The quantity traded in the interval; na where it is not known.</param>
public readonly record struct Bar(DateTime Time, double Open, double High, double Low, double Close, double Volume)
{
    /// <summary>The middle of the bar's range: (high + low) / 2.</summary>
    public double Hl2 => (High + Low) / 2;

    /// <summary>The typical price: (high + low + close) / 3.</summary>
    public double Hlc3 => (High + Low + Close) / 3;

    /// <summary>The mean of the four prices: (open + high + low + close) / 4.</summary>
    public double Ohlc4 => (Open + High + Low + Close) / 4;
}
