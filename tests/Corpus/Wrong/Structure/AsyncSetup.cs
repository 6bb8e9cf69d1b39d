using Barline;

[Strategy("Loads before it trades")]
public partial class AsyncSetup
{
    private int length = 20;

    private async Task Setup() // BAR0004
    {
        length = Input.Int("Length", 20, min: 1);
        await Task.CompletedTask;
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, length)) Strategy.Entry("Long", Side.Long);
    }
}
