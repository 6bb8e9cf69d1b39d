using Barline;

[Strategy("Names only")]
public partial class NamesOnly
{
    void Process(Bar bar)
    {
        string name = nameof(Input.Int) + nameof(Import) + nameof(Setup);
        if (bar.Close > bar.Open && name.Length > 3) Strategy.Entry(typeof(InputNamespace).Name, Side.Long);
    }

    void Setup() => Chart.Plot(Ta.Sma(Close, 10), nameof(Process));
}
