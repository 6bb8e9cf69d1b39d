using Barline;

namespace Folders;

[Strategy("Newest model")]
public partial class NewestModel
{
    private string model = "";

    void Setup() => model = new DirectoryInfo("models").GetFiles("*.bin").MaxBy(file => file.Name)!.Name; // BAR5005

    void Process(Bar bar)
    {
        if (model.Length > 0 && bar.Close > bar.Open) Strategy.Entry("N", Side.Long);
        else Strategy.Close("N");
    }
}
