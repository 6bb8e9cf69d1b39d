using Barline;

[Strategy("Options in Setup")]
public partial class OptionsInSetup
{
    private int length;

    void Setup() => length = Input.Int("Length", 15, options: [10, 20, 50]); // BAR1007

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Ema(Close, length)) Strategy.Entry("O", Side.Long);
        else Strategy.Close("O");
    }
}
