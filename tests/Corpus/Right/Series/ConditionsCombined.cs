using Barline;

[Strategy("Combined conditions")]
public partial class CombinedConditions
{
    void Process(Bar bar)
    {
        Series<bool> inside = High < High[1] & Low > Low[1];
        Series<bool> rising = Close > Open;
        bool either = (inside | rising) ^ !rising;
        bool both = inside[1] && rising && BarIndex > 10;
        bool late = Time > new DateTime(2024, 1, 5, 0, 0, 0, DateTimeKind.Utc) && Time.Value.Hour is >= 8 and < 20;
        if (both && late && either) Strategy.Entry("Long", Side.Long);
        if (!rising && !inside) Strategy.Close("Long");
    }
}
