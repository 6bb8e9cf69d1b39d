namespace Barline.Tests.Ta;

/// <summary>The columns of bars made for a test.</summary>
internal sealed record BarColumnsOf(double[] Open, double[] High, double[] Low, double[] Close, double[] Volume)
{
    public int Count => Close.Length;

    public double[] Hl2 => Each(i => (High[i] + Low[i]) / 2);

    public double[] Hlc3 => Each(i => (High[i] + Low[i] + Close[i]) / 3);

    public double[] Ohlc4 => Each(i => (Open[i] + High[i] + Low[i] + Close[i]) / 4);

    public BarSeries Bars => TestBars.Of(Open, High, Low, Close, Volume);

    /// <summary>The first <paramref name="count"/> bars.</summary>
    public BarColumnsOf Prefix(int count) => Slice(0, count);

    /// <summary>The bars from <paramref name="start"/> on, <paramref name="count"/> of them.</summary>
    public BarColumnsOf Slice(int start, int count)
    {
        return new(Of(Open), Of(High), Of(Low), Of(Close), Of(Volume));

        double[] Of(double[] column) => column[start..(start + count)];
    }

    /// <summary>A column from what each bar's number gives.</summary>
    public double[] Each(Func<int, double> of) => [.. Enumerable.Range(0, Count).Select(of)];

    /// <summary>The largest finite size of a value.</summary>
    public double Scale => Open.Concat(High).Concat(Low).Concat(Close).Concat(Volume).Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
}
