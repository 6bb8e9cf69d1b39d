using Barline;

[Indicator("Tools")]
public static partial class Tools // BAR0006
{
    public static double Middle(Bar bar) => (bar.High + bar.Low) / 2;
}
