using Barline;

namespace Apart;

[Strategy("Declared apart")]
public partial class DeclaredApart
{
    partial void Setup();

    partial void Process(Bar _);
}
// ---- DeclaredApart.Code.cs
using Barline;

namespace Apart;

partial class DeclaredApart
{
    partial void Setup() => Chart.Plot(Close, "Close");

    partial void Process(Bar _)
    {
        if (_.Close > _.Open) Strategy.Entry("A", Side.Long);
        else Strategy.Close("A");
    }
}
