using Barline;

[Indicator("Bands in one")]
public partial class BandsInOne
{
    [Input] public int Length { get; init; } = 20;

    [Output] public (Series<double> Upper, Series<double> Lower) Bands => (Ta.Highest(High, Length), Ta.Lowest(Low, Length)); // BAR0011
}
