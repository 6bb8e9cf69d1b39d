using Barline;

public enum Signal { None, Buy, Sell }

[Strategy("Signals")]
public partial class SignalStrategy
{
    // Other frameworks ask for a signal; here orders are placed.
    Signal Process(Bar bar) => Ta.Crossover(Close, Ta.Sma(Close, 20)) ? Signal.Buy : Signal.None; // BAR0005
}
