using Barline;
using Basic = Tools.Basic;
using Extra = Tools.Extra;

[Indicator("Two tools")]
[Uses<Basic>, Uses<Extra>] // BAR6002
public partial class TwoTools
{
    [Output] public double Value => Tools.Half(Close);
}

// ---- Tools.cs
using Barline;

namespace Tools
{
    [ScriptNamespace("Tools")]
    public sealed class Basic
    {
        public double Half(double x) => x / 2;
    }

    [ScriptNamespace("Tools")]
    public sealed class Extra
    {
        public double Third(double x) => x / 3;
    }
}
