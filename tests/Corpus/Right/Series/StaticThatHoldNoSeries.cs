using Barline;

public static class Shapes
{
    private static readonly double[] weights = [0.1, 0.2, 0.3, 0.4];
    private static readonly Func<Bar, bool> isDoji = static bar => Math.Abs(bar.Close - bar.Open) < 0.1 * (bar.High - bar.Low);
    private static readonly Color faint = Color.New(Color.Gray, 80);

    public static Color Faint => faint;

    public static bool IsDoji(Bar bar) => isDoji(bar);

    public static double Weighted(Series<double> series)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++) sum += weights[i] * series[i];
        return sum;
    }

    public static Series<double> Middle(Series<double> first, Series<double> second) => (first + second) / 2;
}

[Strategy("Uses shapes")]
public partial class UsesShapes
{
    void Setup() => Chart.Plot(Shapes.Middle(High, Low), "Middle", Shapes.Faint);

    void Process(Bar bar)
    {
        if (!Shapes.IsDoji(bar) && Shapes.Weighted(Close) > Close[4]) Strategy.Entry("Long", Side.Long);
        if (Shapes.Middle(Open, Close) < Shapes.Middle(High, Low)) Strategy.Close("Long");
    }
}
