using Barline;

namespace OtherPart;

[Strategy("Two parts, one typo")]
public partial class TwoPartsOneTypo
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 10)) Strategy.Entry("Swing", Side.Long);
        Protect(bar);
    }
}
// ---- TwoPartsOneTypo.Protect.cs
using Barline;

namespace OtherPart;

partial class TwoPartsOneTypo
{
    private const string From = "Swnig";

    private void Protect(Bar bar) => Strategy.Exit("Stop", From, stop: bar.Low - 1); // BAR4003
}
