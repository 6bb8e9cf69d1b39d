using Barline;

[Strategy("Prepared well")]
public partial class PreparedWell
{
    private readonly double[] weights;
    private readonly Var<double> peak;
    private readonly Queue<double> window = new(16);

    public PreparedWell()
    {
        weights = [.. Enumerable.Range(1, 5).Select(n => 1.0 / n)];
        peak = new Var<double>(0);
        Reset();
    }

    void Process(Bar bar)
    {
        peak.Value = Math.Max(peak, bar.High);
        window.Enqueue(bar.Close * weights[window.Count % weights.Length]);
        if (window.Count > 10) Reset();
        if (peak > peak[1]) Strategy.Entry("Long", Side.Long);
        if (bar.Close < 0.97 * peak) Strategy.Close("Long");
    }

    private void Reset() => window.Clear();
}
