package health.limber.motion.movement;

/** Small systems of linear equations. */
final class Linear {
    private Linear() {}

    /** Solves in place by elimination with row pivoting; the last column is the right side. */
    static double[] solve(double[][] a) {
        int n = a.length;
        for (int col = 0; col < n; col++) {
            int best = col;
            for (int row = col + 1; row < n; row++)
                if (Math.abs(a[row][col]) > Math.abs(a[best][col])) best = row;
            double[] swap = a[col];
            a[col] = a[best];
            a[best] = swap;
            for (int row = col + 1; row < n; row++) {
                double factor = a[row][col] / a[col][col];
                if (factor == 0) continue;
                for (int c = col; c <= n; c++) a[row][c] -= factor * a[col][c];
            }
        }
        double[] x = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double sum = a[row][n];
            for (int c = row + 1; c < n; c++) sum -= a[row][c] * x[c];
            x[row] = sum / a[row][row];
        }
        return x;
    }
}
