using System.Threading.Tasks;
using Barline;

[Strategy("Waits for a task")]
public partial class WaitsForTask
{
    void Process(Bar bar)
    {
        double heavy = Task.Run(() => Math.Sqrt(bar.Close)).Result; // BAR5008
        if (heavy > 10) Strategy.Entry("T", Side.Long);
        else Strategy.Close("T");
    }
}
