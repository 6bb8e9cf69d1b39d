using System.Security.Cryptography;
using Barline;

[Strategy("Strong dice")]
public partial class StrongDice
{
    void Process(Bar bar)
    {
        if (RandomNumberGenerator.GetInt32(10) == 0) Strategy.Entry("R", Side.Long); // BAR5002
        if (bar.Close < bar.Open) Strategy.Close("R");
    }
}
