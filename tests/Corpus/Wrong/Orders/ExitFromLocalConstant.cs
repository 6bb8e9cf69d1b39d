using Barline;

[Strategy("Local constants")]
public partial class LocalConstants
{
    void Process(Bar bar)
    {
        const string entry = "Breakout";
        const string wrong = "Break" + "-out";
        if (bar.Close > Ta.Highest(High, 30)[1]) Strategy.Entry(entry, Side.Long);
        Action protect = () => Strategy.Exit("Stop", from: wrong, loss: 200); // BAR4003
        protect();
    }
}
