using Barline;

[Strategy("Local function")]
public partial class LocalFunctionStrategy
{
    void Process(Bar bar)
    {
        if (IsOversold()) Strategy.Entry("Buy", Side.Long);
        if (Ta.Rsi(Close, 7) > 80) Strategy.CloseAll();

        bool IsOversold()
        {
            var limit = Input.Double("Oversold", 25, 1, 50); // BAR1001
            return Ta.Rsi(Close, 7) < limit;
        }
    }
}
