using Barline;

namespace Nullables;

[Indicator("Maybe a value")]
public partial class MaybeValue
{
    [Output("Maybe")] public double? Last { get; private set; }

    void Process(Bar bar) => Last = bar.Time.Hour > 8 ? bar.Close : null;
}
